#pragma once

#include "chandung/app/background.h"
#include "chandung/app/workspace.h"
#include "gui/context.h"
#include "gui/data/personafile.h"

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
    /// `kept` is written all the time, so that another mapping can go on with it.
    PersonaMapping(Context& context, std::shared_ptr<PersonaFile> kept, QWidget* parent = nullptr);

    /// Reads the file beside the window: `started`, then `shown` or `failed`.
    void openJson(app::Workspace& workspace, const QString& file);
    /// A table with a persona in each row; `shown` follows at once.
    void openTable(app::Workspace& workspace, const QString& file, std::shared_ptr<const domain::Table> table);
    /// Goes on with what another mapping began; false when there is nothing.
    bool resume(app::Workspace& workspace);
    /// Stops reading.
    void cancel() { m_background.cancel(); }
    /// The same without a word: the page goes, or shows something else.
    void stop();
    /// Stops and forgets the file.
    void clear();

Q_SIGNALS:
    /// Something is read that may take a while.
    void started(const QString& what);
    void shown();
    void failed(const QString& message);
    void imported(int personas);
    void left();

private:
    void show(std::vector<exchange::ForeignKey> keys);
    void fill();
    [[nodiscard]] exchange::FieldMapping mapping() const;
    void import();
    void keep(domain::Bundle bundle);
    void fail(const QString& message);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    std::shared_ptr<PersonaFile> m_kept;
    QTableWidget* m_table;
    QLabel* m_note;
    QPushButton* m_import;
    app::Background m_background;
};

}  // namespace chandung::gui
