package org.openmash.core.api.access;

import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The one place that says who may do what. Pure and total: never throws, never null; unknown means deny. */
@ProviderType
public interface Policy {

    Verdict decide(Caller caller, Action action, Target target);
}
