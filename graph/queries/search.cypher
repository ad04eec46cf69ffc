// Names that fit a text, best first, by entity. `search` in the API; parameters from src/api/questions/plan-search.ts, and
// candidates: names taken from the full-text index, kinds: null or a list, atMin and atMax: bounds of a date or null, offset and first: the page.
//
// The score is a class and what refines it within the class:
//   10 an identifier · 9 the whole name · 8 a whole key (acronym, pinyin, initials) · 7 the beginning of a name
//   6.5 what a university is called for short (北大 is 北京大学, and stands in 河北大学) · 6 the words in a row · 5 all the words
//   4 the characters in order (科大 in 科技大学) · 3.5 a university for short in pinyin · 3 the beginning of a key, or syllables in it · 2 at least half of the words · 1 misspelt
// Where a whole name or key fits, those below 3 are left out: who writes 北京科技大学 does not mean what shares half of it.
//   + 0.4 × the part of the name that the text covers + 0.3 × its place in the full-text index's own ranking
//   + 0.1 for the caption + 0.05 for an official name − 0.05 for a former one − 0.2 for a machine translation
//   Many are called the same for short (山大 is 山东大学 and 山西大学): of them + 0.12 for what a body is in charge of that is in charge of
//   others in three other provinces (教育部), and + 0.02 for each digit of how much the graph has of it.
//
// Where a whole name or key is among the few names that have all the words, the many that share some of them are not read:
// they would be left out. With a date they are, for whose name it is may not have been there.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $narrow, {limit: $candidates}) YIELD node, score
  RETURN collect({name: node, rank: score, identified: false}) AS near
}
CALL () {
  CALL () {
    MATCH (name:Name {text: $text})
    RETURN name, false AS identified
    LIMIT 100
    UNION ALL
    UNWIND $identifiers AS identifier
    MATCH (statement:Statement {scheme: identifier.scheme, value: identifier.value}) WHERE statement.status = 'LIVE'
    MATCH (name:Name {entityId: statement.subjectId}) WHERE name.caption
    RETURN name, true AS identified
    LIMIT 100
  }
  RETURN collect({name: name, rank: 0.0, identified: identified}) AS certain
}
WITH near, certain, $atMin IS NULL AND any(one IN certain + near
  WHERE one.identified OR one.name.text = $text OR $text IN one.name.keys OR $compact IN one.name.keys) AS isNamed
CALL (isNamed) {
  UNWIND CASE WHEN isNamed THEN [] ELSE [$lucene] END AS lucene
  CALL db.index.fulltext.queryNodes('names', lucene, {limit: $candidates}) YIELD node, score
  RETURN collect({name: node, rank: score, identified: false}) AS wide
}
UNWIND certain + CASE WHEN isNamed THEN near ELSE wide END AS one
WITH one.name AS name, max(one.rank) AS rank, max(toInteger(one.identified)) = 1 AS identified
WITH collect({name: name, rank: rank, identified: identified}) AS found, max(rank) AS top
UNWIND found AS candidate
WITH candidate.identified AS identified, candidate.name AS name, coalesce(candidate.rank / nullIf(top, 0.0), 0.0) AS rank, ' ' + candidate.name.text + ' ' AS padded, coalesce(candidate.name.keys, []) AS keys
WITH identified, name, rank, padded, keys, size([part IN $parts WHERE padded CONTAINS part]) * 1.0 / size($parts) AS share
WITH name, rank,
  CASE
    WHEN identified THEN 10.0
    WHEN name.text = $text THEN 9.0
    WHEN $text IN keys OR $compact IN keys THEN 8.0
    WHEN name.text STARTS WITH $text THEN 7.0
    WHEN $abbreviated <> '' AND name.text =~ $abbreviated THEN 6.5
    WHEN padded CONTAINS $phrase THEN 6.0
    WHEN share = 1.0 THEN 5.0
    WHEN $inOrder <> '' AND name.text =~ $inOrder THEN 4.0
    WHEN any(short IN $abbreviatedKeys WHERE any(key IN keys WHERE key =~ short)) THEN 3.5
    WHEN any(key IN keys WHERE key STARTS WITH $compact OR any(reading IN $syllables WHERE ' ' + key + ' ' CONTAINS reading)) THEN 3.0
    WHEN share >= 0.5 THEN 2.0
    WHEN size($misspelt) > 0 AND all(word IN $misspelt WHERE any(other IN split(name.text, ' ') + keys
      WHERE abs(size(other) - word.length) <= 2 AND (other STARTS WITH word.head OR other ENDS WITH word.tail))) THEN 1.0
  END AS class,
  0.4 * CASE WHEN size($text) < size(name.text) THEN size($text) * 1.0 / size(name.text) ELSE 1.0 END + 0.3 * rank
    + CASE WHEN name.caption THEN 0.1 ELSE 0.0 END
    + CASE name.nameKind WHEN 'OFFICIAL' THEN 0.05 WHEN 'FORMER' THEN -0.05 WHEN 'MACHINE_TRANSLATION' THEN -0.2 ELSE 0.0 END AS refinement
WHERE class IS NOT NULL
MATCH (name)-[:NAMES]->(entity:Entity)
WHERE fragment.mayHold(entity)
WITH entity, name, class, refinement + CASE WHEN class IN [8.0, 6.5] THEN 0.02 * log10(1 + COUNT { (entity)--() })
    + CASE WHEN COUNT {
      MATCH (entity)<-[:IN_CHARGE_OF]-(:Entity)-[:IN_CHARGE_OF]->(:Entity)-[:LOCATED_IN*1..3]->(elsewhere:Place { level: 'PROVINCIAL' })
      WHERE NOT EXISTS { (entity)-[:LOCATED_IN*1..3]->(elsewhere) }
      RETURN DISTINCT elsewhere LIMIT 3
    } = 3 THEN 0.12 ELSE 0.0 END ELSE 0.0 END AS refinement
WITH entity, name, class, class + CASE WHEN refinement < 0.99 THEN refinement ELSE 0.99 END AS score
ORDER BY score DESC, name.id
WITH entity, head(collect({score: score, class: class, name: name.value, language: name.language})) AS best
ORDER BY best.score DESC, entity.id
WITH collect({
  entity: {id: entity.id, kind: entity.kind, name: entity.name}, class: best.class, score: round(best.score, 4), matchedName: best.name, matchedLanguage: best.language
}) AS found
WITH [hit IN found WHERE hit.class >= 3.0 OR found[0].class < 8.0] AS hits
WITH hits, [hit IN hits WHERE $kinds IS NULL OR hit.entity.kind IN $kinds] AS kept
RETURN size(kept) AS total, kept[$offset .. $offset + $first] AS hits,
  COLLECT { UNWIND hits AS hit WITH hit.entity.kind AS kind, count(*) AS count ORDER BY count DESC, kind RETURN {kind: kind, count: count} } AS kinds
