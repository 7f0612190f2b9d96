import {parse} from 'thoisu'
import {readCorpus} from './material.js'
const df=new Map<string,[number,string]>(); 
for(const a of readCorpus()){ const r:any=parse(a.text,a.publishedAt?{publishedAt:a.publishedAt}:{}); const cov=new Uint8Array(a.text.length); for(const m of r.mentions) if(['abbreviation','organization','document','place'].includes(m.type)&&(m.type!=='organization'||m.position.end.offset-m.position.start.offset<14)) for(let i=m.position.start.offset;i<m.position.end.offset;i++) cov[i]=1
 const seen=new Set(); for(const m of a.text.matchAll(/(?<![\p{L}\p{M}\d.-])[\p{Lu}][\p{Lu}&\d]{1,7}(?![\p{L}\p{M}\d])/gu)){ if(cov[m.index]||seen.has(m[0])) continue; const line=a.text.slice(Math.max(0,m.index-20),m.index+25); const up=[...line].filter(c=>c!==c.toLowerCase()).length; if(up>14) continue; seen.add(m[0]); const e=df.get(m[0])??[0,'']; e[0]++; e[1]=line.replace(/\n/g,' '); df.set(m[0],e)} }
console.log([...df].filter(([k,[n]])=>n>=3).sort((a,b)=>b[1][0]-a[1][0]).map(([k,[n,l]])=>`${n} ${k}\t${l}`).join('\n'))
