// Sentences with the words of a text, best first; parameters from src/api/questions/plan-sentence-search.ts, and candidates: how many the index gives.
// (An index of source and start is sought only where both are asked for.)
// From the index of words where nothing narrows them: those with all of the words, and where there is none, or kinds and times
// may leave none, those with some; else from the document, or from what rests on sentences about a thing, all of them.
//
// The score: 2 × the part of the words that it has + 1 where it has them in a row + 0.5 × how much of it they are + 0.5 × its place in the index's own ranking.
MATCH (graph:Graph { id: 'graph' })
OPTIONAL MATCH (document:SourceDocument { id: $source })
OPTIONAL MATCH (redirect:Redirect { id: $about })
OPTIONAL MATCH (thing:Entity { id: coalesce(redirect.entityId, $about) })
CALL () {
  UNWIND CASE WHEN $source IS NULL AND $about IS NULL AND $kinds IS NULL AND $fromMin IS NULL THEN [1] ELSE [] END AS everywhere
  CALL db.index.fulltext.queryNodes('sentences', $complete, { limit: $candidates }) YIELD node, score
  WITH node, score, ' ' + node.text + ' ' AS padded
  RETURN count(*) AS hits, collect(CASE WHEN all(part IN $parts WHERE padded CONTAINS part)
    THEN { s: node, rank: score, share: 1.0, row: padded CONTAINS $phrase } END) AS complete
}
WITH graph, document, redirect, thing, hits, complete, $source IS NULL AND $about IS NULL AND size(complete) = 0 AS isPartial
CALL (document, thing, isPartial) {
  CALL (document, thing, isPartial) {
    UNWIND CASE WHEN isPartial THEN [1] ELSE [] END AS everywhere
    CALL db.index.fulltext.queryNodes('sentences', $lucene, { limit: $candidates }) YIELD node, score
    RETURN node AS s, score AS rank
    UNION ALL
    UNWIND CASE WHEN document IS NOT NULL AND $about IS NULL THEN [document.id] ELSE [] END AS sourceId
    MATCH (s:Sentence) WHERE s.sourceId = sourceId AND s.start >= 0
    RETURN s, 0.0 AS rank
    UNION ALL
    UNWIND CASE WHEN thing IS NOT NULL THEN [thing.id] ELSE [] END AS thingId
    CALL (thingId) {
      MATCH (statement:Statement { subjectId: thingId }) WHERE statement.status = 'LIVE'
      MATCH (statement)-[:RESTS_ON]->(s:Sentence)
      RETURN s
      UNION
      MATCH (statement:Statement { objectId: thingId }) WHERE statement.status = 'LIVE'
      MATCH (statement)-[:RESTS_ON]->(s:Sentence)
      RETURN s
    }
    WITH s WHERE $source IS NULL OR s.sourceId = $source
    RETURN s, 0.0 AS rank
  }
  WITH s, rank, ' ' + s.text + ' ' AS padded
  WITH s, rank, padded, size([part IN $parts WHERE padded CONTAINS part]) * 1.0 / size($parts) AS share
  RETURN collect({ s: s, rank: rank, share: share, row: padded CONTAINS $phrase }) AS others
}
WITH graph, document, redirect, thing, isPartial, hits, complete + others AS looked
CALL (looked) {
  UNWIND looked AS one
  RETURN max(one.rank) AS top, count(CASE one.share WHEN 1.0 THEN 1 END) AS whole
}
CALL (looked, top) {
  UNWIND looked AS one
  WITH one, one.s AS s, top WHERE one.share >= 0.5
    AND ($kinds IS NULL OR EXISTS {
      MATCH (s)<-[:RESTS_ON]-(statement:Statement) WHERE statement.status = 'LIVE'
      MATCH (about:Entity) WHERE about.id IN [statement.subjectId, statement.objectId] AND about.kind IN $kinds
    })
    AND ($fromMin IS NULL OR EXISTS {
      MATCH (source:SourceDocument { id: s.sourceId }) WHERE source.publishedOnMin <= $toMax AND source.publishedOnMax >= $fromMin
    })
  RETURN collect({
    s: s, share: one.share,
    score: round(2.0 * one.share + CASE WHEN one.row THEN 1.0 ELSE 0.0 END + 0.5 * coalesce(one.rank / nullIf(top, 0.0), 0.0)
      + 0.5 * CASE WHEN size($phrase) < size(s.text) THEN size($phrase) * 1.0 / size(s.text) ELSE 1.0 END, 4)
  }) AS found
}
WITH graph, document, redirect, thing, isPartial, hits, looked, whole, found, any(one IN found WHERE one.share = 1.0) AS hasWhole
WITH graph, document, redirect, thing, isPartial, hits, looked, whole, [one IN found WHERE NOT hasWhole OR one.share = 1.0] AS kept
CALL (kept) {
  UNWIND kept AS one
  WITH one.s AS s, one.score AS score, one.s.id AS id
  WHERE $afterScore IS NULL OR score < $afterScore OR score = $afterScore AND id > $afterId
  WITH s, score, id ORDER BY score DESC, id LIMIT $limit
  RETURN collect(s {
    .id, .exact, .start, .end, .sourceId, score: score,
    statementIds: COLLECT {
      MATCH (s)<-[:RESTS_ON]-(statement:Statement) WHERE statement.status = 'LIVE'
      RETURN statement.id AS statementId ORDER BY statementId LIMIT $maxStatements + 1
    }
  }) AS items
}
RETURN graph.version AS version, size(kept) AS total, items,
  $source IS NULL OR document IS NOT NULL AS sourceIsKnown, $about IS NULL OR thing IS NOT NULL AS aboutIsKnown,
  CASE WHEN redirect IS NOT NULL AND thing IS NOT NULL THEN thing.id END AS survivorId,
  hits >= $candidates OR isPartial AND size(looked) >= $candidates AND whole IN [0, size(looked)] AS isCut
