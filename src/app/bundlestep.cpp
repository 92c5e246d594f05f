#include "bundleimport.h"
#include "chandung/app/messages.h"
#include "workspacecommands.h"

#include <algorithm>

namespace chandung::app {

/// A bundle that was resolved against the workspace: everything in it is new.
class Workspace::BundleCommand final : public Workspace::Command {
public:
    BundleCommand(Workspace& workspace, const QString& what, domain::Bundle bundle)
        : Command(workspace, what), m_bundle(std::move(bundle)), m_ownBefore(workspace.m_store->ownCatalogue()) {}

    void apply() override {
        (void)importBundle(*workspace().m_store, m_bundle, false, workspace().watched());
        workspace().reloadCatalogue();
    }

    void revert() override {
        storage::WorkspaceStore& store = *workspace().m_store;
        const storage::Step step = workspace().watched();
        std::size_t done = 0;
        const auto erase = [&]<class T>(storage::Repository<T>& repository, const std::vector<T>& list) {
            std::for_each(list.rbegin(), list.rend(), [&](const T& value) {
                repository.erase(value.id);
                if (step) step(static_cast<double>(++done) / static_cast<double>(m_bundle.size()));
            });
        };
        store.transact([&] {
            // What holds on to others goes first.
            erase(store.guides(), m_bundle.guides);
            erase(store.plans(), m_bundle.plans);
            erase(store.journeys(), m_bundle.journeys);
            erase(store.committees(), m_bundle.committees);
            erase(store.personas(), m_bundle.personas);
            erase(store.images(), m_bundle.images);
            erase(store.segments(), m_bundle.segments);
            erase(store.insights(), m_bundle.insights);
            erase(store.observations(), m_bundle.observations);
            erase(store.sources(), m_bundle.sources);
            erase(store.studies(), m_bundle.studies);
            store.setOwnCatalogue(m_ownBefore.groups, m_ownBefore.fields);
        });
        workspace().reloadCatalogue();
    }

    [[nodiscard]] Change applied() const override { return {}; }
    [[nodiscard]] Change reverted() const override { return {}; }

private:
    domain::Bundle m_bundle;
    domain::OwnCatalogue m_ownBefore;
};

bool Workspace::addBundle(domain::Bundle bundle, const QString& what) {
    storage::Step looking;
    if (const storage::Step step = watched()) looking = [step](double) { step(0); };  // the import itself comes after
    try {
        alone([&] { bundle = resolvedBundle(*m_store, std::move(bundle), looking); });
    } catch (const domain::Error& error) {
        if (error.code() != domain::ErrorCode::Cancelled) Q_EMIT failed(messageFor(error));
        return false;
    }
    return push(std::make_unique<BundleCommand>(*this, what, std::move(bundle)));
}

}  // namespace chandung::app
