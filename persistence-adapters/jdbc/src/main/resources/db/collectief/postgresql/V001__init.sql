-- The commits, numbered in the order in which they were made.
create table collectief_commits (
    number bigint not null primary key,
    -- given by the caller, used once
    token text collate "C" not null unique,
    -- microseconds since 1970-01-01T00:00:00Z, never running back
    recorded_at bigint not null
);

create index collectief_commits_by_time on collectief_commits (recorded_at, number);

-- Every revision of every record. Rows are added only; erasing alone takes the document out of older ones.
create table collectief_revisions (
    dossier text collate "C" not null,
    kind text collate "C" not null,
    id text collate "C" not null,
    -- of this record, from 1, without gaps
    revision bigint not null check (revision >= 1),
    commit_number bigint not null references collectief_commits (number),
    state text not null check (state in ('present', 'deleted', 'erased')),
    -- the number of the format the document is written in
    format integer,
    document text,
    primary key (dossier, kind, id, revision),
    unique (commit_number, dossier, kind, id),
    check ((state = 'present') = (document is not null)),
    check ((document is null) = (format is null))
);

-- Numbers about the store as a whole.
create table collectief_properties (
    name text collate "C" not null primary key,
    value bigint not null
);
