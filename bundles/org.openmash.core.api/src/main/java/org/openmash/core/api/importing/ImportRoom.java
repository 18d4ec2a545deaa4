package org.openmash.core.api.importing;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.ImportId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings past contacts and their people in from another system, so that the first day knows the day before. Called from
 * many threads; each is audited in its own transaction.
 */
@ProviderType
public interface ImportRoom {

    /** The columns of the CSV, in their order. */
    List<String> HEADING = List.of(
            "reference",
            "received",
            "area",
            "source",
            "channel",
            "concern",
            "outcome",
            "level",
            "closed",
            "role",
            "given",
            "family",
            "born",
            "sex",
            "nhs",
            "address",
            "postcode",
            "phone");

    /**
     * Takes all rows of a CSV with the heading {@link #HEADING}, or none when one of them is wrong. A row is one person in
     * one contact; rows of one reference make one contact. Each becomes a closed case that is found like any other, starts
     * no clock, tells nobody and is not counted as work of this hub. A contact that the area has already is left as it is.
     *
     * @param fileName the file's name for the list, without folders, 1 to 200 characters
     * @param dryRun checks and reports everything, and writes nothing
     * @throws org.openmash.core.api.InvalidRequest for an area that is retired or unknown, or a wrong file name; what is
     *     wrong inside the file is in the report
     */
    ImportReport take(Caller caller, String area, String fileName, String csv, boolean dryRun);

    /** Imports of an area, undone ones included, newest first. */
    List<ContactImport> imports(Caller caller, String area);

    /**
     * Takes one import back whole: cases, people, their keys, contacts and journals.
     *
     * @return the import as it stands now
     * @throws org.openmash.core.api.NotFound for an import the caller may not know
     * @throws org.openmash.core.api.Conflict when it is undone already, or when something has been built on it since,
     *     saying how much
     */
    ContactImport undo(Caller caller, ImportId id);
}
