comment on column hearing.screening.waits_for is 'Why it waits for approval, or waited when it came: RULE, FINDING, NAME, PERHAPS (the looser finder), FILE, PROTECTED, LATE.';
