// The values that a thing has in a column: `facet` is in scope and says what it is (src/api/tables/plan-columns.ts). Only the branches that
// a question needs are put into it (src/api/tables/read-table-query.ts): to plan all of them takes longer than to answer.
WHEN 'PROPERTY' THEN [each[facet.property]]
WHEN 'LIST' THEN each[facet.property]
WHEN 'PLACE' THEN COLLECT { MATCH (each)-[:LOCATED_IN*0..]->(place:Place) WHERE place.level = facet.level RETURN DISTINCT place.id AS id ORDER BY id }
WHEN 'YEAR' THEN [left(coalesce(toString(each[facet.properties[each.kind]]), each.validFrom, CASE each.kind WHEN 'FIGURE' THEN each.asOf END), 4)]
WHEN 'STATUS' THEN [each[facet.properties[each.kind]]]
WHEN 'LINK' THEN COLLECT { MATCH (each)-[r]-(:Entity) RETURN DISTINCT type(r) AS type ORDER BY type }
WHEN 'ENDS' THEN COLLECT { MATCH (each)-[r]-(other:Entity) WHERE type(r) = facet.link AND (startNode(r) = each) = facet.out RETURN DISTINCT other.id AS id ORDER BY id }
WHEN 'LINKED' THEN COLLECT { MATCH (each)-[r]-(other:Entity) WHERE NOT type(r) IN ['LOCATED_IN', 'IN_INDUSTRY'] RETURN DISTINCT type(r) + CASE WHEN startNode(r) = each THEN '.out.' ELSE '.in.' END + other.kind AS way ORDER BY way }
WHEN 'LINKS' THEN [COUNT { (each)--(:Entity) }]
WHEN 'SOURCE' THEN COLLECT { UNWIND each.statementIds AS statementId MATCH (s:Statement { id: statementId }) RETURN DISTINCT s.sourceId AS id ORDER BY id }
WHEN 'DOUBT' THEN COLLECT { MATCH (each)<-[:CONCERNS]-(d:Disagreement) RETURN DISTINCT CASE WHEN d.group STARTS WITH 'called ' THEN 'SAME_NAME' ELSE 'DISPUTED' END AS doubt ORDER BY doubt }
