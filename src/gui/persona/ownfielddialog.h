#pragma once

#include "chandung/domain/catalogue.h"
#include "gui/context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace chandung::gui {

/// Asks for a field of the marketer's own: its name, its kind, and a sentence of help.
class OwnFieldDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnFieldDialog(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString label() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] domain::FieldKind kind() const;

private:
    QLineEdit* m_label;
    QComboBox* m_kind;
    QLineEdit* m_hint;
};

}  // namespace chandung::gui
