--liquibase formatted sql

-- Instants are text of one length in UTC (see InstantColumn); ids are 32 hex digits; sealed columns are binary.
-- A change set that has been released is never edited: add another one.

--property name:text value:clob dbms:derby
--property name:text value:text dbms:postgresql
--property name:binary value:blob dbms:derby
--property name:binary value:bytea dbms:postgresql

--changeset openmash:0001-contact
create table contact (
  id varchar(32) not null primary key,
  case_id varchar(32) not null,
  area varchar(60) not null,
  channel varchar(40) not null,
  source_code varchar(10) not null,
  received_at varchar(30) not null,
  recorded_at varchar(30) not null,
  recorded_by varchar(32) not null,
  reporter ${binary} not null,
  concern ${text} not null,
  narrative ${binary} not null,
  incident_ref varchar(200) not null,
  earlier_notices ${text} not null,
  agency_notice varchar(400),
  team_id varchar(100),
  constraint contact_notice_once unique (agency_notice)
);
create index contact_of_case on contact (case_id);
create index contact_by_incident on contact (area, incident_ref);
create index contact_of_team on contact (team_id, received_at);

--changeset openmash:0002-case
create table safeguarding_case (
  id varchar(32) not null primary key,
  version bigint not null,
  reference varchar(40) not null,
  area varchar(60) not null,
  stage varchar(20) not null,
  opened_at varchar(30) not null,
  received_at varchar(30) not null,
  address ${text} not null,
  basis ${text},
  ratings ${text} not null,
  due_at varchar(30),
  pattern ${text},
  closed_at varchar(30),
  board_rank int not null,
  board_due varchar(30) not null,
  constraint case_reference_once unique (reference)
);
create index case_on_board on safeguarding_case (area, board_rank, board_due, received_at);
create table subject (
  id varchar(32) not null primary key,
  case_id varchar(32) not null,
  place_in_case int not null,
  role_in_case varchar(40) not null,
  person ${text} not null
);
create index subject_of_case on subject (case_id);
create table subject_key (
  subject_id varchar(32) not null references subject (id),
  search_key varchar(400) not null,
  primary key (subject_id, search_key)
);
create index subject_by_key on subject_key (search_key);

--changeset openmash:0003-research
create table research_request (
  id varchar(32) not null primary key,
  version bigint not null,
  case_id varchar(32) not null,
  area varchar(60) not null,
  agency varchar(90) not null,
  subjects ${text} not null,
  need ${text} not null,
  at_desk boolean not null,
  asked_at varchar(30) not null,
  due_at varchar(30) not null,
  answer_state varchar(30) not null,
  reason ${text} not null,
  answered_at varchar(30),
  expected_at varchar(30),
  ticket varchar(400),
  was_late boolean not null,
  minutes_spent int not null,
  lease_node varchar(100),
  lease_until varchar(30)
);
create index request_of_case on research_request (case_id);
create index request_of_agency on research_request (agency, area, answer_state);
create index request_by_ticket on research_request (agency, ticket);
create index request_waiting on research_request (answer_state, due_at);
create table candidate (
  id varchar(32) not null primary key,
  version bigint not null,
  case_id varchar(32) not null,
  request_id varchar(32) not null,
  agency varchar(90) not null,
  record_id varchar(400) not null,
  system_name varchar(200) not null,
  person ${text} not null,
  known_since varchar(10),
  contact ${text} not null,
  subject_id varchar(32) not null,
  comparison ${text} not null,
  verdict varchar(20) not null,
  verdict_reason ${text} not null,
  decided_by varchar(32),
  decided_at varchar(30)
);
create index candidate_of_case on candidate (case_id);
create table item (
  id varchar(32) not null primary key,
  version bigint not null,
  case_id varchar(32) not null,
  request_id varchar(32) not null,
  subject_id varchar(32),
  owner varchar(90) not null,
  external_id varchar(400) not null,
  system_name varchar(200) not null,
  record_type varchar(100) not null,
  item_type varchar(100) not null,
  event_date varchar(10),
  event_precision varchar(10),
  recorded_at varchar(30) not null,
  handling_code varchar(100) not null,
  sensitivity varchar(20) not null,
  sealed_text ${binary} not null,
  sealed_terms ${binary} not null,
  item_state varchar(20) not null,
  was_late boolean not null,
  mattered boolean not null,
  constraint item_once unique (case_id, owner, external_id)
);
create index item_of_request on item (request_id);

--changeset openmash:0004-decision
create table decision (
  id varchar(50) not null primary key,
  case_id varchar(32) not null,
  number_in_case int not null,
  level_of_need int not null,
  outcomes ${text} not null,
  need_code varchar(100) not null,
  factors ${text} not null,
  rationale ${binary} not null,
  missing_returns ${text} not null,
  mattered ${text} not null,
  minutes_spent int not null,
  decided_by varchar(32) not null,
  decided_by_name varchar(200) not null,
  decided_at varchar(30) not null,
  constraint decision_numbered unique (case_id, number_in_case)
);

--changeset openmash:0005-release
create table pack (
  id varchar(32) not null primary key,
  version bigint not null,
  case_id varchar(32) not null,
  case_reference varchar(40) not null,
  area varchar(60) not null,
  team_id varchar(100) not null,
  recipient varchar(40) not null,
  outcome ${text} not null,
  note ${binary} not null,
  released_by varchar(32) not null,
  released_by_name varchar(200) not null,
  released_at varchar(30) not null,
  acknowledged_at varchar(30),
  accepted boolean,
  sealed_comment ${binary}
);
create index pack_of_case on pack (case_id);
create index pack_of_team on pack (team_id, released_at);
create table release_row (
  id varchar(40) not null primary key,
  pack_id varchar(32) not null,
  place_in_pack int not null,
  item_id varchar(32) not null,
  disposition varchar(20) not null,
  sealed_text ${binary} not null,
  rule_applied ${text} not null,
  approval ${text} not null,
  constraint release_row_once unique (pack_id, item_id)
);
create table feedback (
  case_id varchar(32) not null primary key,
  sealed_words ${binary} not null
);
create table team (
  id varchar(100) not null primary key,
  team_name varchar(200) not null,
  recipient varchar(40) not null,
  area varchar(60) not null
);

--changeset openmash:0006-access
create table account (
  id varchar(32) not null primary key,
  user_name varchar(100) not null,
  full_name varchar(200) not null,
  employer varchar(90) not null,
  room_roles ${text} not null,
  areas ${text} not null,
  teams ${text} not null,
  password_hash varchar(400) not null,
  enabled boolean not null,
  constraint account_name_once unique (user_name)
);
create table user_session (
  token_hash varchar(100) not null primary key,
  csrf_hash varchar(100) not null,
  user_id varchar(32) not null,
  expires_at varchar(30) not null,
  last_seen varchar(30) not null
);
create index session_of_user on user_session (user_id);
create table case_key (
  case_id varchar(32) not null primary key,
  wrapped ${binary} not null
);
create table agreement (
  id varchar(160) not null primary key,
  agency varchar(90) not null,
  area varchar(60) not null,
  agency_name varchar(200) not null,
  joined boolean not null,
  at_desk boolean not null,
  waived_record_types ${text} not null,
  joined_since varchar(30) not null,
  changed_by varchar(200) not null
);

--changeset openmash:0007-record
create table audit_row (
  id varchar(130) not null primary key,
  node varchar(100) not null,
  seq bigint not null,
  recorded_at varchar(30) not null,
  user_id varchar(100) not null,
  employer varchar(90) not null,
  purpose varchar(60) not null,
  action_code varchar(100) not null,
  target_kind varchar(60) not null,
  target_id varchar(400) not null,
  area varchar(200) not null,
  outcome varchar(40) not null,
  reason_code varchar(200) not null,
  more_fields varchar(20000) not null,
  previous_hash varchar(64) not null,
  row_hash varchar(64) not null,
  constraint audit_seq_once unique (node, seq),
  constraint audit_unforked unique (node, previous_hash)
);
create index audit_of_target on audit_row (target_id, recorded_at desc, node, seq desc);
create index audit_by_time on audit_row (recorded_at desc, node, seq desc);
create table audit_head (
  node varchar(100) not null primary key,
  seq bigint not null,
  head_hash varchar(64) not null,
  taken bigint not null
);
create table outbox (
  seq bigint not null primary key,
  happened_at varchar(30) not null,
  event_type varchar(60) not null,
  area varchar(60) not null,
  case_id varchar(32),
  agency varchar(90),
  team varchar(100)
);
create table outbox_counter (
  last_seq bigint not null
);
insert into outbox_counter (last_seq) values (0);
create table idempotency_key (
  id varchar(300) not null primary key,
  content_hash varchar(100) not null,
  what_came_of_it ${text} not null,
  used_at varchar(30) not null
);

--changeset openmash:0008-standing
alter table agreement add column standing varchar(20) default 'ACTIVE' not null;
update agreement set standing = 'LEFT' where joined = false;
alter table agreement drop column joined;
alter table agreement add column sharing ${text};
alter table agreement add column proposed_by varchar(200) default '' not null;
alter table agreement add column reason varchar(1000) default '' not null;

--changeset openmash:0009-area-site-connector
create table area (
  id varchar(60) not null primary key,
  document ${text} not null
);
create table site (
  id varchar(260) not null primary key,
  agency varchar(90) not null,
  area varchar(60) not null,
  site_code varchar(100) not null,
  site_name varchar(200) not null,
  kind varchar(60) not null,
  contact varchar(300) not null,
  team varchar(100) not null,
  deputies ${text} not null,
  calendar varchar(60) not null,
  postcodes ${text} not null
);
create index site_of_agency on site (agency, area, site_name);
create table connector_release (
  connector_name varchar(100) not null primary key,
  version varchar(60) not null,
  sha256 varchar(64) not null,
  wanted boolean not null,
  approved_by varchar(200) not null,
  previous_version varchar(60) not null,
  previous_sha256 varchar(64) not null,
  findings ${text} not null,
  since varchar(30) not null,
  changed_by varchar(200) not null
);

--changeset openmash:0010-back-fill
create table back_fill (
  id varchar(160) not null primary key,
  agency varchar(90) not null,
  area varchar(60) not null,
  joined_at varchar(30) not null,
  done boolean not null
);
create index request_asked on research_request (area, asked_at);

--changeset openmash:0011-request-site
alter table research_request add column site varchar(100);

--changeset openmash:0012-governed
alter table agreement add column governed boolean default false not null;

--changeset openmash:0020-consultation
create table consultation (
  id varchar(32) not null primary key,
  reference varchar(20) not null,
  area varchar(60) not null,
  held_at varchar(30) not null,
  recorded_at varchar(30) not null,
  recorded_by varchar(32) not null,
  recorded_by_name varchar(200) not null,
  organisation varchar(200) not null,
  caller_role varchar(200) not null,
  age_band varchar(20) not null,
  need varchar(200) not null,
  suggested_level integer not null,
  referral_advised boolean not null,
  serious_risk boolean not null,
  words ${binary} not null
);
create unique index consultation_number on consultation (area, reference);
create index consultation_held on consultation (area, held_at);
create table consultation_quote (
  contact_id varchar(32) not null primary key,
  case_id varchar(32) not null,
  consultation_id varchar(32) not null
);
create index quote_of_case on consultation_quote (case_id);
create index quote_of_consultation on consultation_quote (consultation_id);

--changeset openmash:0013-delivery
create table delivery (
  pack_id varchar(32) not null primary key,
  case_id varchar(32) not null,
  agency varchar(90) not null,
  area varchar(60) not null,
  delivery_state varchar(20) not null,
  attempts int not null,
  words varchar(1000) not null,
  released_at varchar(30) not null,
  next_at varchar(30) not null,
  delivered_at varchar(30),
  receipt varchar(200),
  lease_node varchar(64),
  lease_until varchar(30)
);
create index delivery_waiting on delivery (delivery_state, next_at);
create index delivery_of_area on delivery (area, released_at);

--changeset openmash:0013-course-of-an-answer
alter table research_request add column trouble varchar(30);
alter table research_request add column waits_since varchar(30);
alter table research_request add column waited_millis bigint default 0 not null;

--changeset openmash:0014-person-key
create table person_key (
  search_key varchar(400) not null,
  area varchar(60) not null,
  subject_id varchar(32) not null references subject (id),
  constraint person_key_pk primary key (search_key, area, subject_id)
);
insert into person_key (search_key, area, subject_id)
  select k.search_key, c.area, s.id from subject_key k
  join subject s on s.id = k.subject_id join safeguarding_case c on c.id = s.case_id;
create index person_key_of_subject on person_key (subject_id);
drop table subject_key;

--changeset openmash:0017-previous-approval
alter table connector_release add column previous_approved_by varchar(200) default '' not null;

--changeset openmash:0015-identity-entry
alter table candidate add column band varchar(20);
update candidate set band = 'SAME' where comparison like '%"band":"SAME"%';
update candidate set band = 'POSSIBLE' where comparison like '%"band":"POSSIBLE"%';
update candidate set band = 'TWIN_OR_SIBLING' where comparison like '%"band":"TWIN_OR_SIBLING"%';
update candidate set band = 'UNLIKELY' where comparison like '%"band":"UNLIKELY"%';
create index candidate_to_review on candidate (verdict, band);
create table identity_entry (
  id varchar(32) not null primary key,
  candidate_id varchar(32) not null,
  case_id varchar(32) not null,
  area varchar(60) not null,
  subject_id varchar(32) not null,
  band varchar(20) not null,
  verdict varchar(20) not null,
  reason ${text} not null,
  said_by varchar(32) not null,
  said_by_name varchar(200) not null,
  said_at varchar(30) not null,
  facts ${text} not null,
  awaits_second boolean not null
);
create index entry_of_candidate on identity_entry (candidate_id, said_at);
create index entry_of_area on identity_entry (area, band, verdict);

--changeset openmash:0030-case-event
create table case_event (
  seq bigint generated by default as identity primary key,
  id varchar(32) not null,
  case_id varchar(32) not null,
  area varchar(60) not null,
  happened_at varchar(30) not null,
  recorded_at varchar(30) not null,
  event varchar(40) not null,
  stage varchar(20),
  rating varchar(10),
  agency varchar(90),
  done_by varchar(32),
  done_by_name varchar(200) not null,
  note ${binary} not null
);
create index case_event_of_case on case_event (case_id, seq);
create index case_event_of_area on case_event (area, happened_at);

--changeset openmash:0018-person-pair
create table person_pair (
  id varchar(32) not null primary key,
  one_id varchar(32) not null references subject (id),
  other_id varchar(32) not null references subject (id),
  verdict varchar(20) not null,
  band varchar(20) not null,
  awaits_second boolean not null,
  version bigint not null,
  constraint person_pair_once unique (one_id, other_id)
);
create index person_pair_of_other on person_pair (other_id);

--changeset openmash:0021-clocks
create table case_clock (
  id varchar(32) not null primary key,
  case_id varchar(32) not null,
  area varchar(60) not null,
  rule_id varchar(60) not null,
  agency varchar(90) not null,
  round_no int not null,
  due_at varchar(30) not null,
  half_at varchar(30) not null,
  paused_until varchar(30),
  is_open boolean not null,
  told int not null,
  document ${text} not null
);
create unique index clock_of_case on case_clock (case_id, rule_id, agency, round_no);
create index clock_of_area on case_clock (is_open, area, due_at);
create table clock_rules (
  id varchar(100) not null primary key,
  area varchar(60) not null,
  version_no int not null,
  document ${text} not null
);
create unique index clock_rules_of_area on clock_rules (area, version_no);
create table hand_over (
  id varchar(32) not null primary key,
  area varchar(60) not null,
  offered_at varchar(30) not null,
  accepted boolean not null,
  document ${text} not null
);
create index hand_over_of_area on hand_over (area, offered_at);

--changeset openmash:0040-room-entry
create table room_entry (
  id varchar(32) not null primary key,
  kind varchar(40) not null,
  area varchar(60) not null,
  case_id varchar(32),
  agency varchar(90) not null,
  topic varchar(40) not null,
  state varchar(40) not null,
  due_at varchar(30),
  done_by varchar(32) not null,
  done_by_name varchar(200) not null,
  by_agency varchar(90) not null,
  recorded_at varchar(30) not null,
  version bigint not null,
  body ${binary} not null
);
create index room_entry_of_case on room_entry (case_id, kind, recorded_at);
create index room_entry_of_area on room_entry (area, kind, recorded_at);

--changeset openmash:0025-allocation
create table allocation (
  id varchar(32) not null primary key,
  version bigint not null,
  case_id varchar(32) not null,
  area varchar(60) not null,
  team_id varchar(100) not null,
  service_id varchar(100) not null,
  allocation_state varchar(20) not null,
  allocated_at varchar(30) not null,
  asks_next varchar(30),
  course ${binary} not null
);
create index allocation_of_case on allocation (case_id, allocated_at);
create index allocation_of_team on allocation (team_id, allocated_at);
create index allocation_queue on allocation (area, allocation_state, service_id);
create index allocation_to_ask on allocation (asks_next);
create table local_service (
  id varchar(170) not null primary key,
  area varchar(60) not null,
  tier integer not null,
  service_name varchar(200) not null,
  details ${text} not null
);
create index service_of_area on local_service (area, tier, service_name);

--changeset openmash:0026-episode-link
create table episode_link (
  id varchar(70) not null primary key,
  case_id varchar(32) not null,
  earlier_id varchar(32) not null,
  kind varchar(20) not null,
  linked_by_name varchar(200) not null,
  linked_at varchar(30) not null
);
create index episode_of_case on episode_link (case_id);
create index episode_of_earlier on episode_link (earlier_id);

--changeset openmash:0027-outcome-comment
create table outcome_comment (
  id varchar(32) not null primary key,
  area varchar(60) not null,
  beat varchar(60) not null,
  team_id varchar(100) not null,
  written_at varchar(30) not null,
  words ${binary} not null
);
create index comment_of_team on outcome_comment (team_id, written_at);

--changeset openmash:0070-notice
create table notice (
  id varchar(32) not null primary key,
  user_id varchar(32) not null,
  area varchar(60) not null,
  kind varchar(20) not null,
  due_count integer not null,
  overdue_count integer not null,
  made_at varchar(30) not null,
  notice_state varchar(20) not null,
  tries integer not null,
  next_at varchar(30) not null
);
create index notice_to_carry on notice (notice_state, next_at);
create index notice_of_person on notice (user_id, area, kind, made_at);

--changeset openmash:0080-measures
create index case_by_receipt on safeguarding_case (area, received_at);

--changeset openmash:0081-index-progress
create table person_index_progress (
  id varchar(10) not null primary key,
  key_version int not null,
  after_id varchar(32) not null,
  finished boolean not null
);

--changeset openmash:0090-restricted-records
create table restriction_line (
  id varchar(32) not null primary key,
  case_id varchar(32) not null,
  area varchar(60) not null,
  kind varchar(20) not null,
  user_id varchar(32),
  cause varchar(30) not null,
  since_at varchar(30) not null,
  until_at varchar(30),
  ended_at varchar(30),
  words ${binary} not null
);
create index restriction_of_case on restriction_line (case_id, ended_at);
create index restriction_of_area on restriction_line (area, ended_at);

--changeset openmash:0091-staff-households
create table staff_household (
  user_id varchar(32) not null primary key,
  household ${binary} not null
);
create table staff_house (
  id varchar(32) not null primary key,
  user_id varchar(32) not null,
  house_key varchar(200) not null
);
create index house_by_key on staff_house (house_key);
create index house_of_user on staff_house (user_id);

--changeset openmash:0100-closed-cases-off-the-board
update safeguarding_case set board_rank = 9 where stage = 'CLOSED';

--changeset openmash:0096-import
create table contact_import (
  id varchar(32) not null primary key,
  area varchar(60) not null,
  file_name varchar(200) not null,
  by_name varchar(200) not null,
  taken_at varchar(30) not null,
  contacts int not null,
  people int not null,
  undone_by_name varchar(200),
  undone_at varchar(30)
);
create index import_of_area on contact_import (area, taken_at);
alter table safeguarding_case add column import_id varchar(32);
alter table safeguarding_case add column past_reference varchar(100);
alter table safeguarding_case add column past_outcome varchar(60);
alter table safeguarding_case add column past_level int;
alter table safeguarding_case add constraint past_contact_once unique (area, past_reference);
create index case_of_import on safeguarding_case (import_id);
