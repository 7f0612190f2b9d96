import {parse} from 'thoisu'
const texts = process.argv.slice(2)
for (const t of texts){ const a:any=parse(t,{publishedAt:'2025-11-20'}); const ents=new Map(a.entities.map((e:any)=>[e.id,e])); const sl=(n:any)=>t.slice(n.position.start.offset,n.position.end.offset)
 console.log('\n'+t); for(const m of a.mentions) if(m.type!=='abbreviation') console.log('  ',m.type,'['+sl(m)+']',(ents.get(m.entity) as any)?.name??(ents.get(m.entity) as any)?.canonical??m.value??'')
 for(const s of a.statements) console.log('   SAY',JSON.stringify({sp:(ents.get(s.speaker?.entity??s.speaker) as any)?.name,spk:s.speaker,cue:s.cue,c:(s.contents??s.content??[]).map((c:any)=>sl(c.position?c:{position:c}))}).slice(0,400)) 
 for(const e of a.events) console.log('   EV',JSON.stringify(e).slice(0,500))}
