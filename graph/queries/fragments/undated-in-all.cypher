// How many links no date is known of; of the whole graph they were counted when it was written.
RETURN each.undated AS undated
