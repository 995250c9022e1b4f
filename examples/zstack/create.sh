curl -H "Content-Type: application/json;charset=UTF-8" \
-H "Authorization: OAuth b86c9016b4f24953a9edefb53ca0678c" \
-X POST -d '{"params":{"name":"Test-IPSec","l3NetworkUuid":"a4097ba23a7e38339029e1839bb415e1","peerAddress":"100.64.10.10","authMode":"psk","authKey":"auth","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerCidrs":["192.168.100.0/24"],"ikeAuthAlgorithm":"sha1","ikeEncryptionAlgorithm":"aes-128","ikeDhGroup":2.0,"policyAuthAlgorithm":"sha1","policyEncryptionAlgorithm":"aes-128","policyMode":"tunnel","transformProtocol":"esp"}}' \
http://localhost:8080/zstack/v1/ipsec
