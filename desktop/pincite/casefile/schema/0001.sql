-- Version 1: the whole schema. Written for SQLite 3.53; applied once by migrations.py.

CREATE TABLE item (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    handle TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    sequence INTEGER NOT NULL
);

CREATE TABLE matter (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    forum TEXT NOT NULL,
    stage TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    time_zone TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    profile TEXT NOT NULL CHECK (json_valid(profile)),
    banner TEXT NOT NULL,
    date_shown TEXT NOT NULL
);

CREATE TABLE party (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('person', 'organisation')),
    role TEXT NOT NULL CHECK (role IN ('client', 'opposing', 'counsel', 'officer', 'witness', 'third_party', 'court', 'other')),
    side TEXT NOT NULL CHECK (side IN ('own', 'opposing', 'neutral')),
    honorific TEXT NOT NULL,
    short_name TEXT NOT NULL,
    titles TEXT NOT NULL CHECK (json_valid(titles)),
    former_names TEXT NOT NULL CHECK (json_valid(former_names)),
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    address TEXT NOT NULL CHECK (json_valid(address)),
    email TEXT NOT NULL,
    successor_of TEXT REFERENCES party (id),
    organisation TEXT REFERENCES party (id),
    represented_by TEXT REFERENCES party (id),
    note TEXT NOT NULL
);

CREATE TABLE source (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('article', 'letter', 'email', 'agreement', 'data', 'post', 'image', 'note', 'notice', 'document')),
    author TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    produced_number TEXT NOT NULL,
    speaker TEXT REFERENCES party (id),
    status TEXT NOT NULL CHECK (status IN ('to_review', 'reviewed')),
    capture TEXT NOT NULL CHECK (json_valid(capture)),
    extract TEXT NOT NULL,
    part_of TEXT REFERENCES source (id),
    note TEXT NOT NULL
);

CREATE TABLE passage (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    source TEXT NOT NULL REFERENCES source (id),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    paragraph INTEGER,
    page INTEGER,
    label TEXT NOT NULL,
    language TEXT NOT NULL,
    translation TEXT NOT NULL,
    translation_language TEXT NOT NULL,
    translator TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE fact (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    sentence TEXT NOT NULL,
    date TEXT NOT NULL,
    date_phrase TEXT NOT NULL,
    date_basis TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('agreed', 'disputed', 'alleged', 'inferred', 'prospective')),
    phase TEXT NOT NULL,
    comment TEXT NOT NULL
);

CREATE TABLE figure (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    metric TEXT NOT NULL,
    scope TEXT NOT NULL,
    period TEXT NOT NULL,
    unit TEXT NOT NULL,
    adopted TEXT REFERENCES reading (id),
    members TEXT NOT NULL CHECK (json_valid(members)),
    derivation TEXT NOT NULL,
    conflict_note TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE reading (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    figure TEXT NOT NULL REFERENCES figure (id),
    value TEXT NOT NULL,
    high TEXT NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exactly', 'over', 'about', 'at_least', 'up_to', 'under')),
    per TEXT NOT NULL,
    period TEXT NOT NULL,
    asserted_by TEXT REFERENCES party (id),
    passage TEXT REFERENCES passage (id),
    note TEXT NOT NULL
);

CREATE TABLE agreement (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    governing_law TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE version (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    agreement TEXT NOT NULL REFERENCES agreement (id),
    label TEXT NOT NULL,
    face_date TEXT NOT NULL,
    in_force_from TEXT NOT NULL,
    in_force_to TEXT NOT NULL,
    incorporates TEXT NOT NULL CHECK (json_valid(incorporates)),
    source TEXT REFERENCES source (id),
    note TEXT NOT NULL
);

CREATE TABLE clause (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    version TEXT NOT NULL REFERENCES version (id),
    number TEXT NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL,
    paraphrase INTEGER NOT NULL CHECK (paraphrase IN (0, 1)),
    topic TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('conduct', 'exercise', 'survival', 'procedure')),
    passage TEXT REFERENCES passage (id),
    note TEXT NOT NULL
);

CREATE TABLE assent (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    version TEXT NOT NULL REFERENCES version (id),
    party TEXT REFERENCES party (id),
    application TEXT NOT NULL,
    accepted TEXT NOT NULL,
    passage TEXT REFERENCES passage (id),
    note TEXT NOT NULL
);

CREATE TABLE authority (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    citation TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('statute', 'rule', 'case', 'article')),
    pinpoint TEXT NOT NULL,
    proposition TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    csl TEXT NOT NULL CHECK (json_valid(csl)),
    note TEXT NOT NULL
);

CREATE TABLE claim (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    theory TEXT NOT NULL,
    against TEXT REFERENCES party (id),
    ordinal INTEGER NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE element (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    claim TEXT NOT NULL REFERENCES claim (id),
    text TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    basis_date TEXT NOT NULL,
    gap TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE demand (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    action TEXT NOT NULL,
    heading TEXT NOT NULL,
    actor TEXT REFERENCES party (id),
    deadline TEXT REFERENCES deadline (id),
    claim TEXT REFERENCES claim (id),
    ordinal INTEGER NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE response (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    demand TEXT NOT NULL REFERENCES demand (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('met', 'refused', 'evaded', 'none')),
    received TEXT NOT NULL,
    communication TEXT REFERENCES communication (id),
    passage TEXT REFERENCES passage (id),
    note TEXT NOT NULL
);

CREATE TABLE deadline (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    time TEXT NOT NULL,
    zone TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('fixed', 'calendar', 'business', 'clear')),
    counted_from TEXT NOT NULL,
    days INTEGER,
    country TEXT NOT NULL,
    passage TEXT REFERENCES passage (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'met', 'passed')),
    note TEXT NOT NULL
);

CREATE TABLE communication (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    subject TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
    date TEXT NOT NULL,
    methods TEXT NOT NULL CHECK (json_valid(methods)),
    sender TEXT REFERENCES party (id),
    recipient TEXT REFERENCES party (id),
    proof TEXT NOT NULL,
    answers TEXT REFERENCES communication (id),
    source TEXT REFERENCES source (id),
    draft TEXT REFERENCES draft (id),
    note TEXT NOT NULL
);

CREATE TABLE series (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    numbering TEXT NOT NULL CHECK (numbering IN ('numbers', 'letters')),
    bates_prefix TEXT NOT NULL,
    bates_first INTEGER NOT NULL,
    bates_digits INTEGER NOT NULL,
    served INTEGER NOT NULL CHECK (served IN (0, 1)),
    note TEXT NOT NULL
);

CREATE TABLE exhibit (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    series TEXT NOT NULL REFERENCES series (id),
    source TEXT NOT NULL REFERENCES source (id),
    title TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    number TEXT NOT NULL,
    rendition TEXT NOT NULL CHECK (rendition IN ('', 'original', 'text')),
    pages TEXT NOT NULL,
    bates_first TEXT NOT NULL,
    bates_last TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    basis TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE draft (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document IN ('letter', 'report', 'chronology', 'timeline', 'brief', 'list')),
    template TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'reviewed', 'approved', 'issued')),
    body TEXT NOT NULL,
    date TEXT NOT NULL,
    style TEXT NOT NULL CHECK (style IN ('classic', 'modern')),
    paper TEXT NOT NULL CHECK (paper IN ('letter', 'a4', 'legal', 'tabloid', 'a3')),
    jurisdiction TEXT NOT NULL,
    client TEXT REFERENCES party (id),
    addressee TEXT REFERENCES party (id),
    signatory TEXT REFERENCES party (id),
    series TEXT REFERENCES series (id),
    deadline TEXT REFERENCES deadline (id),
    settings TEXT NOT NULL CHECK (json_valid(settings)),
    note TEXT NOT NULL
);

CREATE TABLE draft_version (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    draft TEXT NOT NULL REFERENCES draft (id),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'reviewed', 'approved', 'issued')),
    body TEXT NOT NULL,
    digest TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    program TEXT NOT NULL,
    journal_head TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    signed_sha256 TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE template (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document IN ('letter', 'report', 'chronology', 'timeline', 'brief', 'list')),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    jurisdiction TEXT NOT NULL,
    rules TEXT NOT NULL,
    body TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE finding (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    draft TEXT REFERENCES draft (id),
    rule INTEGER NOT NULL,
    key TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('overridden', 'not_a_fact')),
    reason TEXT NOT NULL,
    by TEXT NOT NULL
);

CREATE TABLE task (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    title TEXT NOT NULL,
    about TEXT REFERENCES item (id),
    due TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    note TEXT NOT NULL
);

CREATE TABLE comment (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    text TEXT NOT NULL,
    about TEXT REFERENCES item (id),
    place TEXT NOT NULL,
    by TEXT NOT NULL,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1))
);

CREATE TABLE tag (
    id TEXT PRIMARY KEY NOT NULL REFERENCES item (id),
    handle TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'outside')),
    privilege TEXT NOT NULL CHECK (privilege IN ('', 'privileged', 'work_product', 'confidential')),
    privilege_basis TEXT NOT NULL,
    privilege_holder TEXT NOT NULL,
    privilege_reviewer TEXT NOT NULL,
    translations TEXT NOT NULL CHECK (json_valid(translations)),
    name TEXT NOT NULL,
    lane INTEGER NOT NULL CHECK (lane IN (0, 1)),
    ordinal INTEGER NOT NULL
);

CREATE TABLE link (
    id TEXT PRIMARY KEY NOT NULL,
    source TEXT NOT NULL REFERENCES item (id),
    target TEXT NOT NULL REFERENCES item (id),
    relation TEXT NOT NULL CHECK (relation IN ('supports', 'disputes', 'breaches', 'mentions', 'involves', 'derives_from', 'tagged', 'answers')),
    note TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    UNIQUE (source, target, relation)
);

CREATE TABLE handle_counter (
    stem TEXT PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
);

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'note')),
    target INTEGER,
    payload_digest TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE TABLE journal_payload (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    salt TEXT NOT NULL,
    payload TEXT NOT NULL
);

CREATE TABLE original (
    sha256 TEXT PRIMARY KEY NOT NULL,
    size INTEGER NOT NULL
);

CREATE TABLE original_chunk (
    sha256 TEXT NOT NULL REFERENCES original (sha256),
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256, number)
);

CREATE TABLE extract (
    id TEXT PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL REFERENCES original (sha256),
    reader TEXT NOT NULL,
    reader_version TEXT NOT NULL,
    language TEXT NOT NULL,
    pages INTEGER NOT NULL,
    notes TEXT NOT NULL
);

CREATE TABLE text_block (
    extract TEXT NOT NULL REFERENCES extract (id),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    text TEXT NOT NULL,
    role TEXT NOT NULL,
    paragraph INTEGER,
    page INTEGER,
    label TEXT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (extract, ordinal)
);

CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    kind TEXT NOT NULL,
    block INTEGER NOT NULL
);

CREATE TABLE dismissed (
    sha256 TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (sha256, key)
);

CREATE INDEX party_successor_of ON party (successor_of);
CREATE INDEX party_organisation ON party (organisation);
CREATE INDEX party_represented_by ON party (represented_by);
CREATE INDEX source_speaker ON source (speaker);
CREATE INDEX source_part_of ON source (part_of);
CREATE INDEX passage_source ON passage (source);
CREATE INDEX figure_adopted ON figure (adopted);
CREATE INDEX reading_figure ON reading (figure);
CREATE INDEX reading_asserted_by ON reading (asserted_by);
CREATE INDEX reading_passage ON reading (passage);
CREATE INDEX version_agreement ON version (agreement);
CREATE INDEX version_source ON version (source);
CREATE INDEX clause_version ON clause (version);
CREATE INDEX clause_passage ON clause (passage);
CREATE INDEX assent_version ON assent (version);
CREATE INDEX assent_party ON assent (party);
CREATE INDEX assent_passage ON assent (passage);
CREATE INDEX claim_against ON claim (against);
CREATE INDEX element_claim ON element (claim);
CREATE INDEX demand_actor ON demand (actor);
CREATE INDEX demand_deadline ON demand (deadline);
CREATE INDEX demand_claim ON demand (claim);
CREATE INDEX response_demand ON response (demand);
CREATE INDEX response_communication ON response (communication);
CREATE INDEX response_passage ON response (passage);
CREATE INDEX deadline_passage ON deadline (passage);
CREATE INDEX communication_sender ON communication (sender);
CREATE INDEX communication_recipient ON communication (recipient);
CREATE INDEX communication_answers ON communication (answers);
CREATE INDEX communication_source ON communication (source);
CREATE INDEX communication_draft ON communication (draft);
CREATE INDEX exhibit_series ON exhibit (series);
CREATE INDEX exhibit_source ON exhibit (source);
CREATE INDEX draft_client ON draft (client);
CREATE INDEX draft_addressee ON draft (addressee);
CREATE INDEX draft_signatory ON draft (signatory);
CREATE INDEX draft_series ON draft (series);
CREATE INDEX draft_deadline ON draft (deadline);
CREATE INDEX draft_version_draft ON draft_version (draft);
CREATE INDEX finding_draft ON finding (draft);
CREATE INDEX task_about ON task (about);
CREATE INDEX comment_about ON comment (about);
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);
CREATE INDEX extract_sha256 ON extract (sha256);
CREATE INDEX search_entry_item ON search_entry (item);
CREATE INDEX item_kind ON item (kind, sequence);
CREATE INDEX source_sha256 ON source (sha256);
CREATE INDEX fact_date ON fact (date);


CREATE VIRTUAL TABLE search USING fts5 (
    words,
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2 3'
);

-- The journal is only ever added to.
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
-- A purge may erase a payload, never rewrite it.
CREATE TRIGGER journal_payload_no_update BEFORE UPDATE ON journal_payload
BEGIN SELECT RAISE(ABORT, 'journal payloads are never rewritten'); END;
-- Original bytes are never altered.
CREATE TRIGGER original_no_update BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'originals are never altered'); END;
CREATE TRIGGER original_chunk_no_update BEFORE UPDATE ON original_chunk
BEGIN SELECT RAISE(ABORT, 'originals are never altered'); END;
