// node --conditions=thoisu-source --import=tsx show.ts leads SEED N | files...
import {parse} from 'thoisu'
import {readFileSync} from 'node:fs'
const [mode, ...rest] = process.argv.slice(2)
const S='/work/shared/corpus'
let items: {name:string,text:string,publishedAt?:string}[] = []
if (mode==='leads'){ const all=readFileSync(`${S}/leads-2025-2026.jsonl`,'utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l)); let s=+rest[0]; const n=+rest[1]; const seen=new Set()
 for(let i=0;i<n;i++){ s=(s*1103515245+12345)&0x7fffffff; const l=all[(s>>>8)%all.length]; if(seen.has(l.id)) continue; seen.add(l.id); items.push({name:l.id,text:l.text,publishedAt:l.publishedAt}) } }
else items = [mode,...rest].map(f=>{let m: string|undefined; try{m=JSON.parse(readFileSync(f.replace(/txt$/,'json'),'utf8')).publishedAt}catch{ try{m=readFileSync(f.replace(/txt$/,'meta'),'utf8').trim()}catch{} } return {name:f,text:readFileSync(f,'utf8'),...(m&&/^\d{4}-\d\d-\d\d$/.test(m)&&{publishedAt:m})}})
for (const it of items){
  const a:any = parse(it.text, it.publishedAt?{publishedAt:it.publishedAt}:{})
  console.log('\n=== '+it.name+' '+(it.publishedAt??''))
  console.log(it.text)
  const sl=(n:any)=>it.text.slice(n.position.start.offset,n.position.end.offset)
  const ents=new Map(a.entities.map((e:any)=>[e.id,e]))
  const by:Record<string,string[]>={}
  for(const m of a.mentions){ const e:any=m.entity?ents.get(m.entity):undefined
    let x=sl(m); if(m.type==='time') x+='='+m.value; if(e) x+=`→${e.name??e.canonical??''}`; (by[m.type]??=[]).push(x) }
  console.log('--')
  for(const [k,v] of Object.entries(by)) if(!['quantity','quotation'].includes(k)) console.log(k.padEnd(13)+v.join(' | '))
  for(const s of a.statements??[]) console.log('  SAY '+JSON.stringify({sp:(ents.get(s.speaker?.entity??s.speaker) as any)?.name??null,cue:s.cue&&(s.cue.surface??sl(s.cue)),mode:s.mode,c:(s.contents??s.content??[]).map((c:any)=>it.text.slice((c.position??c).start.offset,(c.position??c).end.offset)).join(' … ').slice(0,140)}))
  for(const e of a.events??[]) console.log('  EVENT '+JSON.stringify({k:e.kind,name:e.name,date:e.date??e.time,roles:(e.participants??e.roles??[]).map((r:any)=>r.role+':'+((ents.get(r.entity) as any)?.name??r.text??'?'))}).slice(0,400))
}
