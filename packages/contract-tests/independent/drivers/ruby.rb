# Calls the official Ruby SDK; see ../record.ts. The first argument is the folder of the SDK.
$LOAD_PATH.unshift(File.join(ARGV.fetch(0), 'lib'))
require 'json'
require 'mangopay'
# This version declares the constants of these files outside the module that they define, so it cannot find them itself.
require 'mangopay/http_adapters/base_adapter'
require 'mangopay/http_adapters/net_http_adapter'

INPUT = JSON.parse($stdin.read)
USER, HOOK, KEY, BODIES = INPUT.values_at('UserId', 'HookId', 'IdempotencyKey', 'bodies')
MangoPay.configure do |config|
  config.preproduction = true
  config.use_ssl = false
  config.root_url = INPUT.fetch('url')
  config.client_id = 'a-client'
  config.client_apiKey = 'a-key'
end

def call(name)
  Net::HTTP.get(URI("#{INPUT.fetch('url')}/-/#{URI.encode_www_form_component(name).gsub('+', '%20')}"))
  yield
end

call('createOAuthToken') { MangoPay::AuthorizationToken::Manager.get_token }

{
  'NaturalUser' => MangoPay::NaturalUser, 'LegalUser' => MangoPay::LegalUser,
  'NaturalUserSca' => MangoPay::NaturalUserSca, 'LegalUserSca' => MangoPay::LegalUserSca
}.each do |kind, resource|
  call("create#{kind}") { resource.create(BODIES["create#{kind}"], nil, KEY) }
  user = call("view#{kind}") { resource.fetch(USER) }
  call("update#{kind}") { resource.update(USER, BODIES["update#{kind}"]) }
  call("update#{kind} with all that was read") { resource.update(USER, user.merge('Tag' => 'New tag')) }
end
owner = INPUT.fetch('owner')
call('createNaturalUserSca of an Owner without a second address line') do
  MangoPay::NaturalUserSca.create(owner.merge('Address' => owner['Address'].reject { |name| name == 'AddressLine2' }))
end
call('categorizeNaturalUser') { MangoPay::NaturalUserSca.categorize(USER, BODIES['categorizeNaturalUser']) }
call('viewUser') { MangoPay::User.fetch(USER) }
call('viewUserSca') { MangoPay::User.fetch_sca(USER) }
call('listUsers') { MangoPay::User.fetch({ 'page' => 1, 'per_page' => 10, 'Sort' => 'CreationDate:DESC' }) }
call('closeNaturalUser') { MangoPay::NaturalUser.close(USER) }
call('closeLegalUser') { MangoPay::LegalUser.close(USER) }

call('createHook') { MangoPay::Hook.create(BODIES['createHook'], nil, KEY) }
call('viewHook') { MangoPay::Hook.fetch(HOOK) }
call('updateHook') { MangoPay::Hook.update(HOOK, BODIES['updateHook']) }
call('listHooks') { MangoPay::Hook.fetch }
call('listEvents') { MangoPay::Event.fetch({ 'EventType' => 'USER_ACCOUNT_ACTIVATED' }) }
call('viewApiResponse') { MangoPay.fetch_response(KEY) }
