#include "gui/components/fields/choicesfield.h"

#include "chandung/app/text.h"
#include "gui/components/flowlayout.h"

#include <QCheckBox>

#include <algorithm>

namespace chandung::gui {

ChoicesField::ChoicesField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent) {
    auto* flow = new FlowLayout(this, 20, 6);
    for (const auto& choice : definition.choices) {
        auto* box = new QCheckBox(text(choice.label), this);
        box->setAccessibleName(text(definition.label) + QStringLiteral(": ") + text(choice.label));
        watch(box);
        box->setObjectName(fieldObjectName(definition.key) + QLatin1Char('_') + app::toQt(choice.key));
        connect(box, &QCheckBox::clicked, this, [this] {
            Q_EMIT typed();
            Q_EMIT left();
        });
        flow->addWidget(box);
        m_boxes.push_back(box);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoicesField::setValue(const domain::FieldValue& value) {
    const auto* codes = std::get_if<domain::CodeList>(&value);
    const auto& choices = definition().choices;
    m_stored = codes ? *codes : domain::CodeList();
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_boxes[i]->setChecked(std::find(m_stored.begin(), m_stored.end(), choices[i].key) != m_stored.end());
}

domain::FieldValue ChoicesField::value() const {
    // What stays keeps its order; what is new comes behind it.
    domain::CodeList codes;
    const auto box = [this](const std::string& code) -> const QCheckBox* {
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (definition().choices[i].key == code) return m_boxes[i];
        return nullptr;
    };
    for (const std::string& code : m_stored)
        if (const QCheckBox* known = box(code); !known || known->isChecked()) codes.push_back(code);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const std::string& code = definition().choices[i].key;
        if (m_boxes[i]->isChecked() && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    if (codes.empty()) return {};
    return codes;
}

void ChoicesField::setReadOnly(bool readOnly) {
    for (QCheckBox* box : m_boxes) box->setEnabled(!readOnly);
}

void ChoicesField::setInvalid(bool invalid) {
    for (QCheckBox* box : m_boxes) markInvalid(box, invalid);
}

QWidget* ChoicesField::mainInput() const {
    return m_boxes.empty() ? nullptr : m_boxes.front();
}

}  // namespace chandung::gui
