package org.openmash.core.internal.assessment;

import org.openmash.core.api.assessment.NewAnalysis;
import org.openmash.core.api.assessment.NewTalk;
import org.openmash.core.api.assessment.NewView;
import org.openmash.core.api.store.RoomKind;

/** How the parts of an assessment are kept: as they were given. */
final class AssessmentKinds {

    static final RoomKind<NewView> VIEW = new RoomKind<>("view", NewView.class);
    static final RoomKind<NewAnalysis> ANALYSIS = new RoomKind<>("analysis", NewAnalysis.class);
    static final RoomKind<NewTalk> TALK = new RoomKind<>("threshold-talk", NewTalk.class);

    private AssessmentKinds() {}
}
