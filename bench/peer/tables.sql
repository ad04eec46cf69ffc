-- What the compared questions need, as somebody would keep it for PostGraphile: a table for each kind of link, a foreign
-- key for each end, an index for each way that is asked. Lists of small values (names, quotes) are JSON, as they are in
-- our own store: a table of each would cost PostGraphile a join more.
CREATE TABLE entities (id text PRIMARY KEY, kind text NOT NULL, name text NOT NULL, names json NOT NULL);
CREATE TABLE sources (id text PRIMARY KEY, title text NOT NULL);
CREATE TABLE leads (id text PRIMARY KEY, organization_id text NOT NULL, community_id text NOT NULL);
CREATE TABLE located_in (id text PRIMARY KEY, entity_id text NOT NULL, place_id text NOT NULL);
CREATE TABLE in_industry (id text PRIMARY KEY, entity_id text NOT NULL, industry_id text NOT NULL);
CREATE TABLE statements (id text PRIMARY KEY, source_id text NOT NULL, predicate text NOT NULL, subject_id text NOT NULL, leads_id text, evidence json NOT NULL);
-- A custom query is PostGraphile's way to ask for rows by a list of ids.
CREATE FUNCTION entities_by_ids(ids text[]) RETURNS SETOF entities LANGUAGE sql STABLE AS 'SELECT * FROM entities WHERE id = ANY (ids) ORDER BY id';
