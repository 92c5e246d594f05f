#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"
#include "chandung/domain/validation.h"
#include "gui/context.h"

#include <QWidget>

#include <optional>

namespace chandung::gui {

class InputGuard;

/// Edits the value of one field of the catalogue. Knows no persona and no workspace: a value in, a value out.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(Context& context, domain::FieldDefinition definition, QWidget* parent);

    [[nodiscard]] const domain::FieldDefinition& definition() const { return m_definition; }

    /// Shows a value; announces nothing and keeps the caret where it can.
    virtual void setValue(const domain::FieldValue& value) = 0;
    [[nodiscard]] virtual domain::FieldValue value() const = 0;
    /// What is wrong with what stands there; nothing when it can be kept.
    [[nodiscard]] virtual std::optional<domain::FieldIssue> issue() const;
    /// Mends what `issue` says, where there is one way to do it.
    virtual void mend() {}

    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setInvalid(bool invalid);
    /// Keeps what is half-way (a row being edited).
    virtual void finish() {}
    /// The input that takes the focus.
    [[nodiscard]] virtual QWidget* mainInput() const = 0;

Q_SIGNALS:
    /// The user changed something, perhaps half-way.
    void typed();
    /// The user is done for now: focus left, or a choice was made.
    void left();

protected:
    /// Watches an input: wheel, undo, leaving. The first one is the main input and gets the names.
    void watch(QWidget* input);
    [[nodiscard]] QString example() const;
    [[nodiscard]] Context& context() const { return m_context; }
    [[nodiscard]] QString text(const domain::LocalText& text) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Context& m_context;
    domain::FieldDefinition m_definition;
    InputGuard* m_guard;
    bool m_named = false;
};

/// The editor for the kind of a field.
[[nodiscard]] FieldEditor* makeFieldEditor(Context& context, const domain::FieldDefinition& definition,
                                           QWidget* parent);

/// "field_identity_name": the object name of a field's main input.
[[nodiscard]] QString fieldObjectName(const std::string& key);

/// Marks an input as wrong for the style sheet and repaints it.
void markInvalid(QWidget* input, bool invalid);

}  // namespace chandung::gui
