// Pairs that may be one, as `chanjiao review` has found them last: those that are both there, are two, and of which nobody has decided.
MATCH (q:Queue { id: 'queue' }) UNWIND range(0, size(q.lefts) - 1) AS i
OPTIONAL MATCH (mergedLeft:Redirect { id: q.lefts[i] })
OPTIONAL MATCH (mergedRight:Redirect { id: q.rights[i] })
MATCH (a:Entity { id: coalesce(mergedLeft.entityId, q.lefts[i]) })
MATCH (b:Entity { id: coalesce(mergedRight.entityId, q.rights[i]) })
WHERE a <> b AND NOT EXISTS {
  MATCH (j:Judgement { leftId: q.lefts[i], rightId: q.rights[i] }) WHERE j.revokedAt IS NULL
}
RETURN collect([a.id, a.kind, b.id, b.kind]) AS pairs
