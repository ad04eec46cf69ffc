// Who was taken for one, or for two again, as said-in-all.cypher has what is said.
MATCH (j:Judgement { decision: 'POSITIVE' }) WHERE $source IS NULL AND $predicates IS NULL AND (j.status IN ['LIVE', 'REVOKED'] OR j.blockedAt IS NOT NULL) AND ($of IS NULL OR $of IN [j.leftId, j.rightId, j.entityId])
UNWIND [{ at: j.recordedAt, kind: 'MERGED' }, { at: coalesce(j.revokedAt, j.blockedAt), kind: 'UNMERGED' }] AS moment
WITH j, moment WHERE each.since <= moment.at < each.until AND ($kinds IS NULL OR moment.kind IN $kinds)
RETURN j AS n, moment.at AS at, moment.kind AS kind
