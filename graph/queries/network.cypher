// Every node with the nodes that its links lead to, and what it is to `ranking`. Streamed: there are too many to hold.
MATCH (n:Entity)
RETURN n.id AS id, n.kind AS kind, n:Organization AS isPartner, n:Community|Agreement|Facility|Project|Programme|Event AS isShared,
  COLLECT { MATCH (n)-->(other:Entity) RETURN DISTINCT other.id } AS linked,
  COLLECT { MATCH (n)-[:LOCATED_IN]->(place:Entity) RETURN DISTINCT place.id } AS places
