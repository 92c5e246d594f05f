#pragma once

#include "chandung/app/background.h"
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

    /// Reads the file beside the window: `started`, then `shown` or `failed`.
    void openJson(app::Workspace& workspace, const QString& file);
    /// A table with a persona in each row; `shown` follows at once.
    void openTable(app::Workspace& workspace, const QString& file, std::shared_ptr<const domain::Table> table);
    /// Stops reading.
    void cancel() { m_background.cancel(); }

Q_SIGNALS:
    /// Something is read that may take a while.
    void started(const QString& what);
    void shown();
    void failed(const QString& message);
    void imported(int personas);
    void left();

private:
    void show(const std::vector<exchange::ForeignKey>& keys);
    [[nodiscard]] exchange::FieldMapping mapping() const;
    void import();
    void keep(const domain::Bundle& bundle);
    void fail(const QString& message);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    QString m_file;
    std::shared_ptr<const std::string> m_json;
    std::shared_ptr<const domain::Table> m_rows;  ///< JSON has none
    QTableWidget* m_table;
    QLabel* m_note;
    QPushButton* m_import;
    bool m_mapped = false;  ///< it can be looked at
    app::Background m_background;
};

}  // namespace chandung::gui
