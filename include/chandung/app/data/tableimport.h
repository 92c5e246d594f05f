#pragma once

#include "chandung/app/background.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/dataset.h"
#include "chandung/exchange/tablereader.h"

#include <memory>
#include <optional>

namespace chandung::app {

/// A file on its way to become a dataset: read and profiled beside the window, corrected by the marketer, then kept.
/// Until then the workspace is as it was.
class TableImport : public QObject {
    Q_OBJECT

public:
    explicit TableImport(QObject* parent = nullptr);
    ~TableImport() override;

    /// Reads a file for this workspace; `ready` or `failed` follows.
    void open(Workspace& workspace, const QString& file);
    /// Reads the same file otherwise: delimiter, encoding, header, sheet.
    void readAgain(const exchange::TableOptions& options);
    void cancel();
    void clear();

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isReading() const { return m_background.isRunning(); }
    [[nodiscard]] const exchange::TableOptions& options() const { return m_options; }
    [[nodiscard]] const exchange::TableReading& reading() const { return *m_reading; }
    [[nodiscard]] const domain::Table& table() const { return m_reading->table; }
    /// The same, for work that outlives the import.
    [[nodiscard]] std::shared_ptr<const domain::Table> sharedTable() const { return {m_reading, &m_reading->table}; }
    [[nodiscard]] const std::vector<analysis::ColumnProfile>& profiles() const { return m_profiles; }
    [[nodiscard]] const domain::Dataset& dataset() const { return m_dataset; }

    // What the marketer decides about a column; `changed` follows.
    void setType(std::size_t column, analysis::ColumnType type);
    [[nodiscard]] bool isUsed(std::size_t column) const;
    void setUsed(std::size_t column, bool used);
    void setField(std::size_t column, const std::string& field);

    /// The column whose repeated values mark duplicates, to be merged when the table is kept; none by default.
    void setKey(std::optional<std::size_t> column);
    [[nodiscard]] std::optional<std::size_t> key() const { return m_key; }
    [[nodiscard]] std::size_t repeated() const { return m_repeated; }
    [[nodiscard]] std::size_t rowsToKeep() const { return m_dataset.rows - (m_key ? m_repeated : 0); }

    /// Keeps the table, in one step of undo, as a part of `source`, or of a source that is made of it when that is
    /// null. The dataset's id; null when it could not be kept (Workspace::failed says why).
    [[nodiscard]] domain::Uuid keep(Workspace& workspace, const domain::Uuid& source, const domain::Uuid& study);

Q_SIGNALS:
    void started();
    void progressed(double done);
    void ready();
    void failed(const QString& message);
    void stopped();
    void changed();

private:
    void read();

    Background m_background;
    QString m_file;
    const domain::Catalogue* m_catalogue = nullptr;
    exchange::TableOptions m_options;
    std::shared_ptr<exchange::TableReading> m_reading;
    std::vector<analysis::ColumnProfile> m_profiles;
    domain::Dataset m_dataset;
    std::optional<std::size_t> m_key;
    std::size_t m_repeated = 0;
    bool m_ready = false;
};

}  // namespace chandung::app
