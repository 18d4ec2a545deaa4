-- tenure: S secure, I introductory, T temporary
CREATE TABLE tenancy (tenancy_ref VARCHAR(20) PRIMARY KEY, address VARCHAR(120), postcode VARCHAR(10), tenure CHAR(1), started DATE, ended DATE);
CREATE TABLE occupant (occupant_ref VARCHAR(20) PRIMARY KEY, tenancy_ref VARCHAR(20), forename VARCHAR(60), surname VARCHAR(60), dob DATE, sex CHAR(1));
-- kind: NUI nuisance, ARR arrears, REP repairs, HOM homelessness; share: N need to know, R restricted
CREATE TABLE note (note_ref VARCHAR(20) PRIMARY KEY, occupant_ref VARCHAR(20), noted DATE, kind CHAR(3), words VARCHAR(500), share CHAR(1));
CREATE INDEX occupant_surname ON occupant (surname);
