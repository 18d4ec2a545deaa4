package org.openmash.core.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.osgi.annotation.versioning.ProviderType;

/** Cases with their subjects, basis and ratings. */
@ProviderType
public interface CaseStore {

    /** Inserts with all its subjects; version 0. */
    void insert(CaseFile file);

    Optional<CaseFile> find(CaseId id);

    /** Many at once, in no order; those that are not there are left out. */
    List<CaseFile> find(Collection<CaseId> ids);

    /**
     * Writes everything but subjects; {@code file.version()} is the version read, the stored one becomes one higher.
     *
     * @throws org.openmash.core.api.Conflict when somebody was faster
     */
    void update(CaseFile file);

    /** Adds a subject to a case and the search keys under which it is found. */
    void addSubject(Subject subject);

    Optional<Subject> subject(SubjectId id);

    /** Writes what is now known of a subject; the caller indexes it again. */
    void update(Subject subject);

    /** Subjects of all cases in the order of their ids, from the first after one; {@code after} is blank at the start. */
    List<Subject> subjectsAfter(String after, int limit);

    /** Replaces the search keys of a subject. */
    void index(SubjectId id, List<String> searchKeys);

    /**
     * Open cases of the areas, red first, then by due time, then by receipt; those without due time last.
     *
     * @param without cases to leave out, as if they were not there
     * @param offset how many to skip
     */
    List<CaseFile> open(Set<String> areas, Set<CaseId> without, int offset, int limit);

    /** Cases of the areas with a subject that has one of the keys, newest first, at most {@code limit}. */
    List<CaseFile> bySearchKeys(Set<String> areas, List<String> searchKeys, int limit);
}
