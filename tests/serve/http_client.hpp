#pragma once

#include <map>
#include <stdexcept>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace handrail::test {

/// A connection to a port of this machine that sends any bytes it is told to: requests that no honest client
/// would make belong to what is tested. It gives up after half a minute, which only a broken server needs.
class Connection {
public:
    explicit Connection(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(socket_);
            throw std::runtime_error("nobody listens");
        }
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() { ::close(socket_); }

    void send(const std::string& bytes) const {
        if (::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0)
            throw std::runtime_error("not sent");
    }

    /// Everything up to and with `end`; everything up to the end of the connection if that comes first.
    std::string read_until(const std::string& end) {
        while (buffer_.find(end) == std::string::npos && read_more()) {
        }
        const std::size_t found = buffer_.find(end);
        const std::size_t size = found == std::string::npos ? buffer_.size() : found + end.size();
        std::string part = buffer_.substr(0, size);
        buffer_.erase(0, size);
        return part;
    }

    std::string read_all() {
        while (read_more()) {
        }
        return std::exchange(buffer_, {});
    }

private:
    bool read_more() {
        pollfd watched = {socket_, POLLIN, 0};
        if (::poll(&watched, 1, 30000) <= 0) throw std::runtime_error("no answer");
        char part[4096];
        const ssize_t size = ::recv(socket_, part, sizeof part, 0);
        if (size <= 0) return false;
        buffer_.append(part, static_cast<std::size_t>(size));
        return true;
    }

    int socket_;
    std::string buffer_;
};

struct Answer {
    int status = 0;
    std::string head;  ///< status line and headers
    std::string body;
};

inline Answer ask(int port, const std::string& request) {
    Connection connection(port);
    connection.send(request);
    Answer answer;
    answer.head = connection.read_until("\r\n\r\n");
    answer.body = connection.read_all();
    if (answer.head.size() > 12) answer.status = std::stoi(answer.head.substr(9, 3));
    return answer;
}

inline std::string request_for(const std::string& target, const std::string& method = "GET",
                               const std::string& host = "127.0.0.1") {
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

inline Answer get(int port, const std::string& target) {
    return ask(port, request_for(target));
}

/// The stream of versions to which a page listens.
class VersionStream {
public:
    explicit VersionStream(int port) : connection_(port) {
        connection_.send(request_for("/-/reload"));
        connection_.read_until("\r\n\r\n");
    }

    /// The next version; empty when the stream has ended.
    std::string next() {
        connection_.read_until("data: ");
        std::string version = connection_.read_until("\n\n");
        while (version.ends_with('\n')) version.pop_back();
        return version;
    }

private:
    Connection connection_;
};

}  // namespace handrail::test
