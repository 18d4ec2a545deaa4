package org.openmash.core.api.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been said about an allocation, by the room and by the team.
 *
 * @param reference number of the case
 * @param place the team or the service by name
 * @param by who allocated, by name
 * @param reports the team's word, oldest first
 * @param followUps questions after months, oldest first
 * @param usefulness whether the pack was useful, when the team has said so
 */
public record Course(
        String reference,
        String place,
        String by,
        FamilyAgreement agreement,
        String agreementWords,
        String note,
        List<Report> reports,
        List<FollowUp> followUps,
        Optional<PackRating> usefulness) {

    /**
     * One step of the team.
     *
     * @param words reason of a decline, or what was done
     */
    public record Report(AllocationStep step, Instant at, String by, String words) {}

    /**
     * The question how the child is.
     *
     * @param months after the allocation was accepted
     * @param answer blank until the team answers
     */
    public record FollowUp(int months, Instant askedAt, String answer, Optional<Instant> answeredAt, String by) {}

    /** Whether the released pack helped. */
    public record PackRating(Usefulness useful, String comment, Instant at, String by) {}

    /** How useful a pack was. */
    public enum Usefulness {
        NOT_USEFUL,
        PARTLY,
        VERY
    }

    public Course {
        reports = List.copyOf(reports);
        followUps = List.copyOf(followUps);
    }

    public Course with(Report report) {
        return new Course(
                reference, place, by, agreement, agreementWords, note, added(reports, report), followUps, usefulness);
    }

    public Course with(FollowUp question) {
        return new Course(
                reference, place, by, agreement, agreementWords, note, reports, added(followUps, question), usefulness);
    }

    public Course with(PackRating rating) {
        return new Course(
                reference, place, by, agreement, agreementWords, note, reports, followUps, Optional.of(rating));
    }

    /** With that question answered in place of the open one. */
    public Course answered(FollowUp answer) {
        List<FollowUp> all = followUps.stream()
                .map(f -> f.months() == answer.months() ? answer : f)
                .toList();
        return new Course(reference, place, by, agreement, agreementWords, note, reports, all, usefulness);
    }

    @Override
    public String toString() {
        return "Course[" + reports.size() + " reports]";
    }

    private static <T> List<T> added(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
