package dk.samraad.policy.catalogue;

import dk.samraad.platform.start.StartupTask;
import dk.samraad.policy.Policies;
import jakarta.inject.Singleton;

/// At every start the policies become those of the files.
@Singleton
class LoadCatalogue implements StartupTask {
    private final Policies policies;

    LoadCatalogue(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Stage stage() {
        return Stage.CATALOGUE;
    }

    @Override
    public void run() {
        policies.load(Catalogue.read(CatalogueFolder.files()));
    }
}
