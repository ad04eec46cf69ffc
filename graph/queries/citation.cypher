// What has that id, or what became of it, and the documents that it rests on, each with its reporters in the order in which their names stand in it.
MATCH (g:Graph { id: 'graph' })
WITH g, coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $id }) RETURN redirect.entityId }), $id) AS id
WITH g,
  head(COLLECT { MATCH (n:Entity { id: id }) RETURN n { .id, .namesJson, sourceIds: CASE WHEN n:SourceDocument THEN [n.id] ELSE [] END } }) AS thing,
  head(COLLECT { MATCH (s:Statement { id: id }) RETURN s { .id, .predicate, .value, .subjectId, .objectId, sourceIds: CASE s.basis WHEN 'PRINTED' THEN [s.sourceId] ELSE [] END } }) AS statement,
  head(COLLECT { MATCH (s:Sentence { id: id }) RETURN s { .id, .exact, sourceIds: [s.sourceId] } }) AS sentence,
  CASE WHEN $link IS NULL THEN NULL ELSE { id: $link.id, predicate: $link.kind, subjectId: $link.fromId, objectId: $link.toId,
    sourceIds: COLLECT { MATCH (s:Statement) WHERE s.id IN $link.statementIds AND s.basis = 'PRINTED' RETURN DISTINCT s.sourceId } } END AS link
WITH g, coalesce(thing, statement, sentence, link) AS cited
RETURN g.version AS version, toString(g.builtAt) AS builtAt, cited,
  head(COLLECT { MATCH (n:Entity { id: cited.subjectId }) RETURN n.namesJson }) AS subject,
  head(COLLECT { MATCH (n:Entity { id: cited.objectId }) RETURN n.namesJson }) AS object,
  COLLECT {
    MATCH (d:SourceDocument) WHERE d.id IN cited.sourceIds
    WITH d ORDER BY coalesce(d.publishedOn, '9999'), d.id LIMIT $most
    RETURN d { .id, .title, .languages, .publisher, .publishedOn, .url, authors: COLLECT {
      MATCH (who:Entity)-[r:CONTRIBUTED_TO { role: 'REPORTER' }]->(d)
      WITH DISTINCT who ORDER BY size(split(d.text, who.name)[0]), who.id LIMIT $most
      RETURN who.name
    } }
  } AS documents
