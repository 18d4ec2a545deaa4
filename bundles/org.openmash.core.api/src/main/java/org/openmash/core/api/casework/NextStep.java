package org.openmash.core.api.casework;

import java.util.Optional;

/**
 * A step that the reader may take with a case, as far as the role goes.
 *
 * @param to stage that it leads to; empty while something else must come first
 * @param first what must come first, in words; blank when the step is open now
 */
public record NextStep(CaseStep step, Optional<CaseStage> to, String first) {}
