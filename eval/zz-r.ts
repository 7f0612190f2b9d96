import {parse} from 'thoisu'
for (const t of process.argv.slice(2)){ const a:any=parse(t); for(const m of a.mentions) if(m.type==='person') console.log(m.rule, t.slice(m.position.start.offset,m.position.end.offset)) }
