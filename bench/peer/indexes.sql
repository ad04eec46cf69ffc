-- Made when the rows are there: that takes less.
CREATE UNIQUE INDEX ON entities (kind, id);
CREATE INDEX ON leads (organization_id);
CREATE INDEX ON leads (community_id);
CREATE INDEX ON located_in (entity_id);
CREATE INDEX ON in_industry (entity_id);
CREATE UNIQUE INDEX ON statements (source_id, id);
CREATE INDEX ON statements (leads_id);
ALTER TABLE leads ADD FOREIGN KEY (organization_id) REFERENCES entities, ADD FOREIGN KEY (community_id) REFERENCES entities;
ALTER TABLE located_in ADD FOREIGN KEY (entity_id) REFERENCES entities, ADD FOREIGN KEY (place_id) REFERENCES entities;
ALTER TABLE in_industry ADD FOREIGN KEY (entity_id) REFERENCES entities, ADD FOREIGN KEY (industry_id) REFERENCES entities;
ALTER TABLE statements ADD FOREIGN KEY (source_id) REFERENCES sources, ADD FOREIGN KEY (leads_id) REFERENCES leads;
VACUUM (ANALYZE);
