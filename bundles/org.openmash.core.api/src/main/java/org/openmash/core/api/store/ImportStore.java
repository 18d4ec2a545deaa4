package org.openmash.core.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.importing.ContactImport;
import org.osgi.annotation.versioning.ProviderType;

/** Imports of past contacts; the cases that came with them are in the {@link CaseStore}. */
@ProviderType
public interface ImportStore {

    void insert(ContactImport made);

    Optional<ContactImport> find(ImportId id);

    /** Newest first. */
    List<ContactImport> ofArea(String area);

    /** Those of the references under which the area has a past contact. */
    Set<String> known(String area, Collection<String> references);

    /** What has been built on an import; until the commit nobody adds to it. */
    BuiltOn builtOn(ImportId id);

    /**
     * Erases all cases of an import with their people, keys, contacts and journals, and notes that it is undone. Nothing
     * may be built on it.
     *
     * @throws org.openmash.core.api.Conflict when it is undone already
     */
    void erase(ImportId id, ContactImport.Undone undone);

    /**
     * What stands in the way of undoing an import.
     *
     * @param pairs how many of its people have been joined to, or told apart from, somebody
     * @param links how many of its contacts are linked to another case
     * @param worked on how many of its contacts something has been put on record since
     */
    record BuiltOn(int pairs, int links, int worked) {

        public boolean nothing() {
            return pairs + links + worked == 0;
        }
    }
}
