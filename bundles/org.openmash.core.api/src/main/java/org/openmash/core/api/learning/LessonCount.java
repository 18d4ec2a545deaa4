package org.openmash.core.api.learning;

import org.openmash.core.api.AgencyId;

/** Figures of the registers, without a word of any case. */
public record LessonCount(
        NewLesson.Kind kind, String theme, AgencyId agency, int raised, int answered, int learnt, int overdue) {}
