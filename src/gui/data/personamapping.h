#pragma once

#include "chandung/app/workspace.h"
#include "chandung/exchange/personarows.h"
#include "chandung/exchange/tablereader.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace chandung::gui {

/// Personas from somebody else's file: what each key or column is taken for, to be corrected before they are imported.
class PersonaMapping : public QWidget {
    Q_OBJECT

public:
    explicit PersonaMapping(Context& context, QWidget* parent = nullptr);

    /// False when the file cannot be read; `failed` says why.
    bool openJson(app::Workspace& workspace, const QString& file);
    /// A table with a persona in each row.
    void openTable(app::Workspace& workspace, const QString& file, const domain::Table& table);

Q_SIGNALS:
    void failed(const QString& message);
    void imported(int personas);
    void left();

private:
    void show(const std::vector<exchange::ForeignKey>& keys);
    [[nodiscard]] exchange::FieldMapping mapping() const;
    [[nodiscard]] exchange::ReadResult read() const;
    void import();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    QString m_file;
    QByteArray m_json;
    const domain::Table* m_rows = nullptr;  ///< the importing page's; JSON has none
    QTableWidget* m_table;
    QLabel* m_note;
    QPushButton* m_import;
};

}  // namespace chandung::gui
