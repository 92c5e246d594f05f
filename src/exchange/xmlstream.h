#pragma once

#include "ziparchive.h"

#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// The attributes of an element, by name without prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) {}
    /// Empty when it is not there.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char** m_list;
};

/// Hears an XML document as it streams by. Names come without their prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    /// Asked between parts; false ends the reading.
    [[nodiscard]] virtual bool wantsMore() const { return true; }
    /// The row of the sheet, for errors.
    [[nodiscard]] virtual std::size_t row() const { return 0; }
    virtual void progress(double) {}
};

/// Streams an entry of an archive to a handler. A document type (it could name entities: files outside, or texts that
/// multiply) is refused as UnsafeContent before anything of it is used; what is no XML, or nested more than 64 deep, as
/// NotATable.
void readXml(ZipArchive& archive, const std::string& entry, XmlHandler& handler);

}  // namespace chandung::exchange
