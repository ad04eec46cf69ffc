// As undated-in-all.cypher, of the thing whose id is in scope as `thing`.
OPTIONAL MATCH (s:Statement) WHERE (s.subjectId = thing OR s.objectId = thing) AND s.objectId IS NOT NULL AND s.dateMin IS NULL AND s.status = 'LIVE' AND s.overruledBy IS NULL
RETURN count(s) AS undated
