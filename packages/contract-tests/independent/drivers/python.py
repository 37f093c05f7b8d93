"""Calls the official Python SDK; see ../record.ts. The first argument is the folder of the SDK."""
import json
import logging
import sys
from urllib.parse import quote
from urllib.request import urlopen

sys.path.insert(0, sys.argv[1])
import mangopay

given = json.load(sys.stdin)
bodies, user_id, hook_id, key = (given[name] for name in ('bodies', 'UserId', 'HookId', 'IdempotencyKey'))
mangopay.client_id = 'a-client'
mangopay.apikey = 'a-key'
mangopay.api_sandbox_url = given['url'] + '/v2.01/'

from mangopay import resources
from mangopay.exceptions import APIError
from mangopay.utils import Address

logging.getLogger('mangopay').addHandler(logging.NullHandler())


def call(name, made):
    urlopen(given['url'] + '/-/' + quote(name)).read()
    try:
        return made()
    except APIError as error:
        print('%s: refused with %s, %s' % (name, error.code, error.content['errors']), file=sys.stderr)


def value(member):
    """An Address as a user of the SDK makes it, and not its JSON."""
    if not isinstance(member, dict) or 'AddressLine1' not in member:
        return member
    return Address(member['AddressLine1'], member.get('AddressLine2'), member['City'], member.get('Region'),
                   member['PostalCode'], member['Country'])


def changed(model, body):
    for name, member in body.items():
        setattr(model, model._meta.api_names[name], value(member))
    return model


def create(operation, resource):
    call(operation, lambda: changed(resource(), bodies[operation]).save(idempotency_key=key))


call('createOAuthToken', mangopay.get_default_handler().auth_manager.get_token)

create('createNaturalUser', resources.NaturalUser)
create('createLegalUser', resources.LegalUser)
create('createNaturalUserSca', resources.NaturalUserSca)
owner = given['owner']
owner['Address'].pop('AddressLine2')
call('createNaturalUserSca of an Owner without a second address line',
     lambda: changed(resources.NaturalUserSca(), owner).save())
natural = call('viewNaturalUser', lambda: resources.NaturalUser.get(user_id))
legal = call('viewLegalUser', lambda: resources.LegalUser.get(user_id))
natural_sca = call('viewNaturalUserSca', lambda: resources.NaturalUserSca.get(user_id))
call('viewLegalUserSca', lambda: resources.LegalUserSca.get(user_id))
call('viewUser', lambda: resources.User.get(user_id))
call('viewUserSca', lambda: resources.User.get_sca(user_id))
call('listUsers', lambda: resources.User.all(page=1, per_page=10, Sort='CreationDate:DESC'))
call('updateNaturalUser with all that was read', changed(natural, {'Tag': 'New tag'}).save)
call('updateLegalUser with all that was read', changed(legal, {'Tag': 'New tag'}).save)
call('updateNaturalUserSca with all that was read', changed(natural_sca, {'Tag': 'New tag'}).save)
call('categorizeNaturalUser with all that was read',
     changed(natural_sca, bodies['categorizeNaturalUser']).categorize)
call('enrollUser', lambda: resources.User.enroll_sca(user_id))

create('createHook', resources.Notification)
hook = call('viewHook', lambda: resources.Notification.get(hook_id))
call('updateHook', changed(hook, bodies['updateHook']).save)
call('listHooks', resources.Notification.all)
call('listEvents', lambda: resources.Event.all(EventType='USER_ACCOUNT_ACTIVATED'))
call('viewApiResponse', lambda: resources.IdempotencyResponse.get(key))
