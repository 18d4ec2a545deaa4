package org.openmash.connector.health.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Patient;

/** A FHIR server of other people's making: HAPI's RestfulServer with one patient, fifty encounters and small pages. */
public final class HapiServer implements AutoCloseable {

    private static final int ENCOUNTERS = 50;

    private final Server server = new Server();

    HapiServer() throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(fhir()), "/fhir/*");
        server.setHandler(context);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/fhir";
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private static RestfulServer fhir() {
        RestfulServer fhir = new RestfulServer(FhirContext.forR4Cached());
        FifoMemoryPagingProvider pages = new FifoMemoryPagingProvider(50);
        pages.setDefaultPageSize(10);
        pages.setMaximumPageSize(10);
        fhir.setPagingProvider(pages);
        fhir.setResourceProviders(
                new Patients(),
                new Encounters(),
                new Nothing(Flag.class),
                new Nothing(Condition.class),
                new Nothing(Appointment.class),
                new Nothing(MedicationStatement.class));
        return fhir;
    }

    /** One patient. */
    public static final class Patients implements IResourceProvider {

        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return Patient.class;
        }

        @Read
        public Patient read(@IdParam IdType id) {
            if (!"p1".equals(id.getIdPart())) {
                throw new ResourceNotFoundException(id);
            }
            return patient();
        }

        @Search
        public List<Patient> find(
                @OptionalParam(name = "identifier") TokenParam identifier,
                @OptionalParam(name = "family") StringParam family,
                @OptionalParam(name = "given") StringParam given,
                @OptionalParam(name = "birthdate") DateParam birth,
                @OptionalParam(name = "address-postalcode") StringParam postcode) {
            boolean number = identifier == null || identifier.getValue().equals("9990001014");
            boolean fits = number && begins("PIKE", family) && begins("Alfred", given);
            boolean born = birth == null || birth.getValueAsString().equals("2017-03-04");
            return fits && born && begins("WM4 2AB", postcode) ? List.of(patient()) : List.of();
        }

        private static boolean begins(String recorded, StringParam asked) {
            return asked == null
                    || recorded.toUpperCase(Locale.ROOT)
                            .startsWith(asked.getValue().toUpperCase(Locale.ROOT));
        }

        private static Patient patient() {
            Patient patient = new Patient();
            patient.setId("p1");
            patient.addIdentifier()
                    .setSystem(org.openmash.connector.health.internal.Patients.NHS_NUMBER)
                    .setValue("9990001014");
            patient.addName().setFamily("PIKE").addGiven("Alfred");
            patient.getBirthDateElement().setValueAsString("2017-03-04");
            patient.getManagingOrganization().setDisplay("GP register");
            return patient;
        }
    }

    /** Fifty encounters. */
    public static final class Encounters implements IResourceProvider {

        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return Encounter.class;
        }

        @Search
        public List<Encounter> find(@RequiredParam(name = "patient") ReferenceParam patient) {
            List<Encounter> encounters = new ArrayList<>();
            for (int i = 1; i <= ENCOUNTERS; i++) {
                Encounter encounter = new Encounter();
                encounter.setId("e" + i);
                encounter.setStatus(
                        i == 1 ? Encounter.EncounterStatus.ENTEREDINERROR : Encounter.EncounterStatus.FINISHED);
                encounter.addReasonCode().setText("visit " + i);
                encounter.getPeriod().getStartElement().setValueAsString("2026-10-02");
                encounters.add(encounter);
            }
            return encounters;
        }
    }

    /** A type of which the server holds nothing. */
    public static final class Nothing implements IResourceProvider {

        private final Class<? extends IBaseResource> type;

        Nothing(Class<? extends IBaseResource> type) {
            this.type = type;
        }

        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return type;
        }

        @Search
        public List<IBaseResource> find(@RequiredParam(name = "patient") ReferenceParam patient) {
            return List.of();
        }
    }
}
