package org.openmash.hosting.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        name = "OpenMASH hosting of agencies",
        description = "Time, limits and first agreements of agencies")
@interface HostingConfig {

    @AttributeDefinition(
            name = "Seed",
            description = "Agencies that join by themselves once, AREA/AGENCY or AREA/AGENCY=NAME for a desk")
    String[] seed() default {};

    @AttributeDefinition(name = "Threads per agency", description = "Calls at once into one agency in one area")
    int threadsPerAgency() default 16;

    @AttributeDefinition(name = "Queue per agency", description = "Calls that may wait for a thread")
    int queuePerAgency() default 64;

    @AttributeDefinition(name = "Locate time-out", description = "Seconds in which an agency says who it could be")
    int locateTimeoutSeconds() default 10;

    @AttributeDefinition(name = "Retrieve time-out", description = "Seconds in which an agency hands over content")
    int retrieveTimeoutSeconds() default 30;

    @AttributeDefinition(name = "Poll time-out", description = "Seconds for one look into an agency's feed")
    int pollTimeoutSeconds() default 60;

    @AttributeDefinition(name = "Probe time-out", description = "Seconds in which an agency says how it is")
    int probeTimeoutSeconds() default 3;

    @AttributeDefinition(name = "Poll pause", description = "Seconds between two looks into an agency's feed")
    int pollPauseSeconds() default 3;

    @AttributeDefinition(name = "Reconcile pause", description = "Seconds between two looks at the agreements")
    int reconcilePauseSeconds() default 5;

    @AttributeDefinition(
            name = "One person activates",
            description = "Whether who proposes an agency may also activate it, in areas that say nothing themselves")
    boolean onePersonActivates() default false;

    @AttributeDefinition(
            name = "Connectors by hand",
            description = "For development only: bundles that came by another way than mash:connector-install may speak"
                    + " for agencies, where one person activates")
    boolean connectorsByHand() default false;

    @AttributeDefinition(
            name = "Connector repositories",
            description =
                    "Addresses of feature repositories, mvn: or http(s):, whose connectors can be installed by name")
    String[] connectorRepositories() default {};

    @AttributeDefinition(
            name = "Upgrade time-out",
            description = "Seconds in which a new version of a connector must come up before it takes over")
    int upgradeTimeoutSeconds() default 30;
}
