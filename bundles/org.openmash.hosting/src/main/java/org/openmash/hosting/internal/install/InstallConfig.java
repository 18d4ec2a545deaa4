package org.openmash.hosting.internal.install;

/** What the gate and the catalogue read of the configuration {@code org.openmash.hosting}. */
@interface InstallConfig {

    boolean onePersonActivates() default false;

    boolean connectorsByHand() default false;

    String[] connectorRepositories() default {};
}
