// Who may be meant, for a whole batch. Parameters from src/identity/candidates/plan-candidates.ts: queries, each with identifiers, texts, lucene (texts for the index), kinds (null or a list);
// names: how many the full-text index gives for each text; candidates: how many entities of them are scored, one of each text in turn.
// What rows of one table ask for has candidates in common, and these lie in few places: either is read once for the batch.
MATCH (graph:Graph { id: 'graph' })
WITH graph.version AS version
CALL () {
  UNWIND range(0, size($queries) - 1) AS index
  WITH index, $queries[index] AS query
  CALL (query) {
    CALL (query) {
      UNWIND query.identifiers AS identifier
      MATCH (statement:Statement { scheme: identifier.scheme, value: identifier.value })
      WHERE statement.status = 'LIVE'
      MATCH (entity:Entity { id: statement.subjectId })
      RETURN entity, 1000000.0 AS rank
      UNION ALL
      UNWIND query.texts AS text
      MATCH (name:Name { text: text })
      WITH name LIMIT 100
      MATCH (name)-[:NAMES]->(entity:Entity)
      RETURN entity, 1000.0 AS rank
      UNION ALL
      UNWIND query.lucene AS lucene
      CALL (query, lucene) {
        CALL db.index.fulltext.queryNodes('names', lucene, { limit: $names }) YIELD node, score
        MATCH (node)-[:NAMES]->(entity:Entity)
        WHERE query.kinds IS NULL OR entity.kind IN query.kinds
        WITH entity, max(score) AS score ORDER BY score DESC, entity.id LIMIT $candidates
        WITH collect(entity) AS entities
        UNWIND range(0, size(entities) - 1) AS place
        RETURN entities[place] AS entity, -1.0 * place AS rank
      }
      RETURN entity, rank
    }
    WITH query, entity, max(rank) AS rank
    WHERE query.kinds IS NULL OR entity.kind IN query.kinds
    ORDER BY rank DESC, entity.id
    LIMIT $candidates
    RETURN collect(entity) AS entities
  }
  WITH index, entities ORDER BY index
  RETURN collect(entities) AS found
}
CALL (found) {
  UNWIND found AS entities
  UNWIND entities AS entity
  WITH DISTINCT entity
  RETURN collect(entity {
    .id, .kind, .identifiersJson,
    names: COLLECT { MATCH (name:Name)-[:NAMES]->(entity) RETURN { value: name.value, nameKind: name.nameKind, mergedFrom: name.mergedFrom } ORDER BY name.id LIMIT 30 },
    places: COLLECT { MATCH (entity)-[:LOCATED_IN]->(place:Entity) RETURN DISTINCT place.id },
    wholes: COLLECT { MATCH (entity)-[:PART_OF]->(:Entity)<-[:NAMES]-(name:Name) RETURN DISTINCT name.value ORDER BY name.value LIMIT 20 }
  }) AS entities
}
CALL (found) {
  UNWIND found AS list
  UNWIND list AS entity
  MATCH (entity)-[:LOCATED_IN]->(place:Entity)
  WITH DISTINCT place
  RETURN collect({ id: place.id,
    names: COLLECT { MATCH (place)-[:LOCATED_IN*0..3]->(:Entity)<-[:NAMES]-(name:Name) RETURN DISTINCT name.value ORDER BY name.value LIMIT 20 }
  }) AS places
}
RETURN version, [list IN found | [entity IN list | entity.id]] AS found, entities, places
