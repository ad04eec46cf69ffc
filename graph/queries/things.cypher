// Things that fit every choice, a page of them in an order, with their values in the columns asked for. `valuesOf` is written by src/api/tables.
MATCH (g:Graph { id: 'graph' })
CALL () {
  MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL AND ($ids IS NULL OR n.id IN $ids)
    AND all(facet IN $choices WHERE any(value IN valuesOf(n, choices) WHERE
      (facet.values IS NULL OR toString(value) IN facet.values OR value IN facet.numbers) AND (facet.from IS NULL OR toString(value) >= facet.from)
      AND (facet.to IS NULL OR toString(value) <= facet.to) AND (facet.least IS NULL OR value >= facet.least) AND (facet.most IS NULL OR value <= facet.most)))
  RETURN collect(n) AS found
}
CALL (found) {
  UNWIND found AS n
  WITH n, head([facet IN [$sort] | head(valuesOf(n, sort))]) AS key
  WHERE CASE WHEN $afterId IS NULL THEN true
    WHEN $afterKey IS NULL THEN key IS NULL AND n.id > $afterId
    WHEN key IS NULL THEN true
    WHEN key = $afterKey THEN n.id > $afterId
    ELSE ($descending AND key < $afterKey) OR (NOT $descending AND key > $afterKey) END
  WITH n, key ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key END DESC, n.id SKIP $skip LIMIT $limit
  WITH n, key, [facet IN $columns | valuesOf(n, columns)] AS lists
  RETURN collect({ id: n.id, key: key, entityId: n.id, cells: [at IN range(0, size(lists) - 1) | { column: $columns[at].key, values: lists[at][..$most], total: size(lists[at]) }] }) AS items
}
RETURN g.version AS version, size(found) AS total, items
