#pragma once

#include "chandung/storage/workingcopy.h"
#include "storage/attachmenttable.h"
#include "storage/committeetable.h"
#include "storage/datasettable.h"
#include "storage/guidetable.h"
#include "storage/imagetable.h"
#include "storage/insighttable.h"
#include "storage/journeytable.h"
#include "storage/observationtable.h"
#include "storage/owncataloguetable.h"
#include "storage/personatable.h"
#include "storage/plantable.h"
#include "storage/segmenttable.h"
#include "storage/settingtable.h"
#include "storage/sourcetable.h"
#include "storage/studytable.h"
#include "storage/workspacefile.h"

#include <array>

namespace chandung::storage {

/// A workspace in one SQLite file.
class SqliteStore : public WorkspaceStore {
public:
    /// Takes over a checked and, for an editor, locked file.
    SqliteStore(std::shared_ptr<WorkspaceFile> file, Connection::Mode mode, const std::filesystem::path& backups = {},
                bool checkPages = true);
    /// An editor of a working copy.
    SqliteStore(std::shared_ptr<WorkingCopy> copy, const std::filesystem::path& backups);

    [[nodiscard]] const std::filesystem::path& file() const override { return m_file->path(); }
    [[nodiscard]] const std::filesystem::path& place() const override { return m_copy ? m_copy->sharedFile() : file(); }
    [[nodiscard]] std::shared_ptr<WorkingCopy> workingCopy() const override { return m_copy; }
    [[nodiscard]] bool readOnly() const override { return m_mode == Connection::Mode::ReadOnly; }
    [[nodiscard]] int schemaVersion() const override;
    [[nodiscard]] domain::Uuid workspaceId() const override;
    [[nodiscard]] Medium medium() const override;
    void checkInPlace() const override;
    [[nodiscard]] bool stopped() const override { return m_connection.stopped(); }
    void resume() override { m_connection.resume(); }
    void beforeChanges(std::function<void()> call) override { m_beforeChanges = std::move(call); }
    void endAside(Aside aside) override { m_connection.endAside(std::move(aside)); }
    [[nodiscard]] bool editorGone() const override;
    void rebuildIndex() override;

    Repository<domain::Study>& studies() override { return m_studies; }
    Repository<domain::Source>& sources() override { return m_sources; }
    Repository<domain::Observation>& observations() override { return m_observations; }
    Repository<domain::Insight>& insights() override { return m_insights; }
    Repository<domain::Segment>& segments() override { return m_segments; }
    PersonaRepository& personas() override { return m_personas; }
    Repository<domain::Committee>& committees() override { return m_committees; }
    Repository<domain::Journey>& journeys() override { return m_journeys; }
    Repository<domain::Plan>& plans() override { return m_plans; }
    Repository<domain::Image>& images() override { return m_images; }
    Repository<domain::Attachment>& attachments() override { return m_attachments; }
    Repository<domain::Guide>& guides() override { return m_guides; }
    DatasetRepository& datasets() override { return m_datasets; }

    void transact(const std::function<void()>& work) override;
    [[nodiscard]] domain::Bundle bundle() const override;
    [[nodiscard]] domain::OwnCatalogue ownCatalogue() const override;
    void setOwnCatalogue(const std::vector<domain::FieldGroup>& groups,
                         const std::vector<domain::FieldDefinition>& fields) override;
    [[nodiscard]] std::vector<SearchHit> search(const std::string& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<TrashEntry> trashed() const override;
    [[nodiscard]] std::vector<HistoryEntry> history(const domain::Uuid& persona) const override;
    [[nodiscard]] Dependents dependents(EntityKind kind, const domain::Uuid& id) const override;
    [[nodiscard]] std::vector<PersonaVersion> versions(const domain::Uuid& persona) const override;
    [[nodiscard]] std::optional<domain::Persona> personaAt(const domain::Uuid& persona,
                                                           const std::string& at) const override;
    [[nodiscard]] std::map<std::string, std::string> settings() const override;
    void setSetting(const std::string& key, const std::string& value) override;
    [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> counts() const override;
    [[nodiscard]] Integrity checkIntegrity() const override;
    void saveCopy(const std::filesystem::path& target) const override;

private:
    [[nodiscard]] bool replaced() const;
    [[nodiscard]] const AnyTable* table(EntityKind kind) const;
    void addHits(const std::vector<std::string>& words, const SearchPlace& place, std::size_t limit,
                 std::vector<SearchHit>& hits) const;

    // The order matters: the file, with its lock, outlives the connection.
    std::shared_ptr<WorkingCopy> m_copy;
    std::shared_ptr<WorkspaceFile> m_file;
    Connection::Mode m_mode;
    std::function<void()> m_beforeChanges;
    mutable Connection m_connection;
    mutable SearchIndex m_index;
    StudyTable m_studies;
    SourceTable m_sources;
    ObservationTable m_observations;
    InsightTable m_insights;
    SegmentTable m_segments;
    PersonaTable m_personas;
    CommitteeTable m_committees;
    JourneyTable m_journeys;
    PlanTable m_plans;
    ImageTable m_images;
    AttachmentTable m_attachments;
    GuideTable m_guides;
    DatasetTable m_datasets;
};

}  // namespace chandung::storage
