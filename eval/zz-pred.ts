import {parse} from 'thoisu'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
for (const s of process.argv.slice(2)) { const d=`/tmp/heldout/${s}`, o=`/tmp/heldout/pred-${s}`; mkdirSync(o,{recursive:true})
for (const f of readdirSync(d).filter(f=>f.endsWith('.json'))) { const g=JSON.parse(readFileSync(`${d}/${f}`,'utf8')); const t=readFileSync(`${d}/${f.replace('json','txt')}`,'utf8'); writeFileSync(`${o}/${f}`, JSON.stringify(parse(t, g.publishedAt?{publishedAt:g.publishedAt}:{}))) } }
