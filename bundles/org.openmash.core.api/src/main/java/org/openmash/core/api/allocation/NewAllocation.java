package org.openmash.core.api.allocation;

/**
 * An allocation to be made.
 *
 * @param team receiving team of the area; blank when a service is given
 * @param service code of a service of the directory; blank when a team is given
 * @param agreement whether the family agreed to the service
 * @param agreementWords who said so and when; mandatory with {@link FamilyAgreement#AGREED}
 * @param note what the team shall do, in words that it may read; what the room knows goes in a released pack
 */
public record NewAllocation(
        String team, String service, FamilyAgreement agreement, String agreementWords, String note) {

    @Override
    public String toString() {
        return "NewAllocation[" + team + service + "]";
    }
}
