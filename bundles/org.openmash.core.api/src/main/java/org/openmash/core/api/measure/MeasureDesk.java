package org.openmash.core.api.measure;

import java.util.List;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Figures of an area, computed anew from events at each call. Called from many threads.
 *
 * <p>Whoever sees figures only, and may open no case, is not told of fewer than five cases, nor of a figure of the same
 * answer from which that one could be worked out. Answers for periods that differ by days can still be compared: who may
 * ask is decided by role, and each question is on the audit trail.
 */
@ProviderType
public interface MeasureDesk {

    /** Every measure that there is, in the order in which people read them. */
    List<Measure> measures(Caller caller);

    /**
     * The figures, one for each group, in the order of the groups.
     *
     * @throws org.openmash.core.api.InvalidRequest for an unknown measure and for days that make no period
     * @throws org.openmash.core.api.NotPermitted outside the caller's areas
     */
    List<MeasureLine> figures(Caller caller, MeasureQuestion question, MeasureBy by);

    /**
     * The cases that a measure looked at, newest receipt first, at most 1,000.
     *
     * @throws org.openmash.core.api.InvalidRequest for an unknown measure and for days that make no period
     * @throws org.openmash.core.api.NotPermitted for those who see figures only
     */
    List<MeasuredCase> cases(Caller caller, MeasureQuestion question);
}
