#pragma once

#include "chandung/app/data/tableimport.h"
#include "gui/context.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace chandung::gui {

/// The line over a preview: how the file is read, duplicates, and the source it belongs to.
class ImportOptions : public QFrame {
    Q_OBJECT

public:
    ImportOptions(Context& context, app::TableImport& import, QWidget* parent = nullptr);

    /// A table has been read.
    void show(const app::Workspace& workspace);
    void showCounts();
    /// Null: a new one, named after the file.
    [[nodiscard]] domain::Uuid source() const;
    void setSource(const domain::Uuid& source);

private:
    QComboBox* addChoice(QHBoxLayout& layout, const char* name, const QString& label, int width);
    void fillReading();
    void fillKey();
    void readAgain();

    Context& m_context;
    app::TableImport& m_import;
    QComboBox* m_sheet;
    QComboBox* m_delimiter;
    QComboBox* m_encoding;
    QComboBox* m_header;
    QComboBox* m_key;
    QComboBox* m_source;
    QLabel* m_counts;
    QLabel* m_repeated;
    domain::Uuid m_wanted;
    bool m_filling = false;
};

}  // namespace chandung::gui
