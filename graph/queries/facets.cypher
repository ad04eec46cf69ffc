// How many things have which value in each column. Of a thing that fails one choice alone, its value there counts: who chose one value sees what
// the others would give. `valuesOf` is written by src/api/tables. $facets hold their choices: `values`, `from`, `to`, and `chosen` where there is one.
MATCH (g:Graph { id: 'graph' })
CALL () {
  MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL AND ($ids IS NULL OR n.id IN $ids)
  WITH n, [facet IN $facets | valuesOf(n, facets)] AS values
  WITH values, [at IN range(0, size($facets) - 1) WHERE $facets[at].chosen AND none(value IN values[at] WHERE
    ($facets[at].values IS NULL OR toString(value) IN $facets[at].values OR value IN $facets[at].numbers) AND ($facets[at].from IS NULL OR toString(value) >= $facets[at].from)
    AND ($facets[at].to IS NULL OR toString(value) <= $facets[at].to)
    AND ($facets[at].least IS NULL OR value >= $facets[at].least) AND ($facets[at].most IS NULL OR value <= $facets[at].most))] AS failed
  WHERE size(failed) < 2
  UNWIND range(0, size($facets) - 1) AS at
  WITH at, values[at] AS own, failed WHERE size(failed) = 0 OR failed[0] = at
  UNWIND CASE size(own) WHEN 0 THEN [null] ELSE own END AS value
  WITH at, toString(value) AS value, count(*) AS things
  WITH at, value, things ORDER BY at, things DESC, value
  WITH at, collect({ value: value, count: things }) AS counted
  RETURN collect({ at: at, counted: counted }) AS facets
}
RETURN g.version AS version, facets
