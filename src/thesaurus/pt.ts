/** Everyday Portuguese: each line contains words and expressions for about the same thing. */
export const pt = `
inscrever, inscrição, registar, registo, cadastrar, cadastro, tornar-se sócio, sócio, aderir, adesão, matrícula, matricular, participar, associar, membro
cancelar, desistir, dar baixa, encerrar conta, sair, rescindir, rescisão, anular, terminar
assinatura, subscrição, plano, contrato, mensalidade, passe, pacote, quota
começar, início, iniciar, arranque, primeiro dia
terminar, acabar, fim, último dia, final
suspender, pausa, pausar, congelar, interromper, trancar
renovar, renovação, prolongar, automático, prorrogar
expirar, validade, válido, vencer, vencimento, prazo, caducar
reservar, reserva, marcar, marcação, agendar, agendamento, vaga, lugar, consulta
remarcar, adiar, mudar a data, alterar data, outro dia, outra data, reagendar, alterar, antecipar
cancelar, cancelamento, anular, anulação, não posso ir, desmarcar, desistência
faltar, falta, ausência, perder aula, repor, reposição, compensar
atraso, tarde, chegar atrasado, atrasado, pontual, demora
antes, antecedência, antecipado, cedo, prévio
mudar, mudança, alterar, alteração, modificar, corrigir, trocar, atualizar
escolher, escolha, opção, selecionar, decidir, qual
comparar, diferença, diferente
adicionar, acrescentar, extra, adicional, suplemento, mais
remover, retirar, apagar, eliminar, excluir, desinstalar
incluído, inclui, incluso, faz parte, contém, compreende
não incluído, à parte, exceto, exclui, suplemento
permitido, pode, permitir, autorizado, autorização, aceite, aceitam
proibido, não pode, não permitido, proibição
regra, regras, regulamento, condições, normas, termos, política
obrigatório, necessário, preciso, requisito, exigido, é preciso
opcional, facultativo, voluntário
ajuda, ajudar, assistência, suporte, apoio, atendimento
contacto, contato, ligar, telefone, falar, escrever, contactar
pergunta, perguntar, dúvida, informação, esclarecer
reclamação, queixa, reclamar, insatisfeito
opinião, avaliação, comentário, experiência, recomendar
problema, erro, avaria, defeito, dificuldade, falha
partido, avariado, não funciona, estragado, defeituoso, danificado, quebrado
reparar, reparação, consertar, conserto, arranjar, assistência técnica
substituir, substituição, trocar, troca, peça
garantia, cobertura, proteção
preço, custo, custa, quanto custa, tarifa, valor, caro, pagar, preços, quanto
grátis, gratuito, sem custo, de graça, oferta, sem pagar, preço, gratuita
desconto, promoção, oferta, mais barato, barato, redução, poupar, economizar, cupão, cupom
estudante, estudantes, jovem, jovens, universitário, aluno
idoso, idosos, reformado, aposentado, sénior, terceira idade
pagar, pagamento, cartão, dinheiro, transferência, multibanco, mbway, pix, boleto, forma de pagamento
prestações, parcelas, parcelar, mensalidade, financiamento, a prestações
sinal, depósito, caução, adiantamento, entrada
reembolso, reembolsar, devolver o dinheiro, dinheiro de volta, estorno, indemnização
multa, penalização, taxa de cancelamento, taxa, encargo
fatura, recibo, comprovativo, nota fiscal, talão, comprovante
iva, imposto, impostos, fiscal, irs, deduzir
gorjeta, serviço
orçamento, estimativa, cotação
presente, oferecer, cartão presente, vale, aniversário, prenda, surpresa
vale, cupão, cupom, código, código promocional
pontos, fidelidade, recompensa, convidar amigo
doar, doação, donativo, contribuir, apoiar, contributo
voluntário, voluntariado, ajudar, colaborar
dinheiro, moeda, euros, reais
banco, conta, iban, débito direto, transferência, conta bancária
empréstimo, crédito, financiamento, emprestar
juros, taxa de juro, rendimento
poupança, poupar, investir, investimento
pin, código, senha, palavra-passe
levantar, levantamento, caixa, sacar, saque
fraude, burla, golpe, phishing, suspeito
seguro, segurado, apólice, cobertura, seguradora
acidente, lesão, ferido, queda, emergência
perdido, perder, perda, perdidos e achados, esquecido, encontrar
roubado, roubo, furto
esquecer, esquecido, esqueci, recuperar, repor
levar, trazer, o que preciso, fazer a mala, ter comigo
roupa, vestir, calçado, sapatos, traje, usar
equipamento, material, ferramentas, acessórios, utensílios
fornecer, fornecido, disponibilizar, à disposição
alugar, aluguer, aluguel, emprestar, arrendar
comprar, compra, adquirir, onde encontrar
vender, venda, revender
toalha, toalhas, lençóis, roupa de cama, cobertor, almofada
duche, chuveiro, balneário, vestiário, trocar de roupa, banho
casa de banho, banheiro, wc, sanitários, lavabo
cacifo, armário, guardar, bagageira, objetos de valor
água, beber, garrafa, sede
comida, comer, almoço, jantar, refeição, refeições, restaurante, lanche, fome
bebida, bebidas, álcool, vinho, cerveja, bar, café
pequeno-almoço, café da manhã, meia pensão
vegetariano, vegano, sem carne, dieta
alergia, alérgico, alergénios, intolerância, glúten, lactose, celíaco
ingredientes, composição, contém, feito de, receita
biológico, orgânico, natural, bio
açúcar, calorias, nutricional, dieta
fresco, conservar, conservação, frigorífico, geladeira, congelar, guardar
café, grão, torra, moído, expresso, descafeinado
cozinhar, forno, preparar, receita, aquecer
mesa, lugar, sentar
viagem, viajar, excursão, passeio, férias
férias, feriado, verão, fora
voo, avião, aeroporto, voar, companhia aérea
comboio, trem, estação, ferrovia
autocarro, ônibus, shuttle, camioneta, transporte
transportes públicos, metro, paragem, elétrico, transporte público
carro, automóvel, viatura, veículo, conduzir, dirigir
táxi, uber, transfer, boleia, carona
bicicleta, ciclismo, trotinete
barco, navio, ferry, cruzeiro
estacionar, estacionamento, parque, garagem, parqueamento
como chegar, chegar, morada, endereço, onde ficam, localização, mapa, onde fica, acesso
perto, próximo, distância, longe, arredores
partida, partir, saída, hora de partida
chegada, chegar, hora de chegada, check in, entrar
ponto de encontro, encontro, recolha, buscar
regresso, volta, voltar, ida e volta, retorno
destino, lugar, onde, país
passaporte, cartão de cidadão, identidade, visto, documento, documentos, rg
bagagem, mala, malas, saco, mochila, bagagem de mão
assento, lugar, janela, corredor, juntos
cadeirinha, cadeira de criança, cinto
motorista, condutor
guia, monitor, acompanhante, visita guiada
acompanhar, acompanhante, convidado, levar alguém
grupo, grupos, amigos, juntos, vários, equipa, equipe
quantas pessoas, número de pessoas, participantes, lotação, capacidade, máximo
esgotado, cheio, lotado, lista de espera, vagas, disponível, disponibilidade
mínimo, pelo menos
máximo, limite, no máximo
família, crianças, filhos, pais, familiares
criança, crianças, filho, filha, bebé, bebê, menor, adolescente, miúdo, infantil
bebé, bebê, recém-nascido, carrinho, fralda, berço
idade, anos, quantos anos, idade mínima, menor, maior de idade
adulto, adultos, maior de idade
grávida, gravidez, gestante, parto
mulher, mulheres, senhora, feminino
homem, homens, senhor, masculino
casal, marido, esposa, companheiro, cônjuge
amigo, amigos, amiga, alguém, outra pessoa, convidado
sozinho, sozinha, individual
particular, individual, privado, aula particular, pessoal
à medida, personalizado, personalizar, sob medida, gravação
principiante, iniciante, primeira vez, nunca fiz, sem experiência, iniciação
experiência, experiente, avançado, nível, intermédio
nível, dificuldade, difícil, fácil, adequado
experimentar, experimental, aula experimental, teste, testar, amostra
aula, aulas, curso, sessão, lição, formação, workshop
professor, professora, instrutor, treinador, formador, monitor
aprender, ensinar, estudar, praticar
diploma, certificado, qualificado, certificação, formado, habilitado
exame, prova, teste, nota, aprovar
horário, horários, calendário, programa, quando, a que horas, datas
aberto, abrir, fechado, fechar, horário de funcionamento, abertura, domingo
fim de semana, sábado, domingo
feriado, feriados, natal, páscoa
noite, à noite, noturno, depois do trabalho
manhã, cedo, de manhã
duração, quanto tempo, dura, minutos, horas, demora
frequência, quantas vezes, todas as semanas, semanal, regularmente
esperar, espera, fila, tempo de espera
prazo, data limite, até quando, último dia
data, dia, quando
época, temporada, verão, inverno
tempo, chuva, chove, tempestade, neve, mau tempo, frio, calor, clima
interior, exterior, fora, dentro, ao ar livre
segurança, seguro, perigo, perigoso, risco
higiene, limpo, limpeza, desinfetar, máscara
saúde, médico, doença
doente, doença, febre, gripe, constipação, contagioso
dor, dores, costas, joelho, lesão, operação, ombro
médico, doutor, especialista, receita, fisioterapeuta, atestado
medicamento, remédio, comprimido, farmácia, receita, medicação
tratamento, terapia, terapeuta, sessão
hospital, clínica, urgências, consultório, pronto-socorro
enfermeiro, enfermeira, cuidador, cuidadora, auxiliar, apoio domiciliário
consulta, marcação, exame, visita
efeitos secundários, efeitos colaterais, contraindicações, reação
dentista, dentes, dente
óculos, olhos, lentes, visão
pele, sensível, irritação, acne
cabelo, cabeleireiro, corte
massagem, spa, relaxar, bem-estar, stress
peso, emagrecer, perder peso
dormir, sono, cama
deficiência, deficiente, cadeira de rodas, acessível, acessibilidade, mobilidade reduzida, rampa
elevador, escadas, andar
animal, animais, cão, cachorro, gato, animal de estimação, pet
veterinário, vacina, vacinado, chip
fumar, fumador, cigarro, tabaco
barulho, ruído, silêncio, sossego, vizinhos
foto, fotos, imagem, câmara, vídeo, filmar
música, som, canção
telemóvel, celular, telefone, smartphone
wifi, internet, ligação, rede, conexão
online, internet, site, à distância, virtual, zoom, em casa
aplicação, aplicativo, app, programa, software
computador, pc, portátil, notebook
descarregar, baixar, transferir, instalar, instalação, download
atualizar, atualização, nova versão
conta, perfil, utilizador, usuário
entrar, iniciar sessão, login, acesso, aceder, senha, palavra-passe
senha, palavra-passe, esqueci, repor, redefinir
email, e-mail, correio eletrónico, mensagem
dados, dados pessoais, privacidade, rgpd, lgpd
partilhar, compartilhar, enviar, convidar
notificação, aviso, alerta, lembrete
definições, configurações, configurar
compatível, compatibilidade, funciona com
ficheiro, arquivo, documento, pasta, anexo, pdf
imprimir, impressora, papel
bateria, pilha, carregar, carregador
tomada, adaptador, cabo
ecrã, tela, televisão
lento, rápido, velocidade
bloqueado, bloqueou, não responde, erro, não liga
ligar, ativar, acender
desligar, desativar
ativar, ativação, desbloquear
língua, idioma, inglês, português, falar, traduzir, tradução
casa, domicílio, apartamento, habitação, moradia
quarto, quartos, individual, duplo, suite
alojamento, hotel, dormir, noite, hospedagem, estadia, pernoitar
renda, inquilino, senhorio, aluguer, aluguel
mudança, mudar de casa, nova morada, novo endereço
morada, endereço, rua, código postal, cep
chave, chaves, porta, fechadura
cozinha, cozinhar, frigorífico
lavar, lavagem, máquina de lavar, passar a ferro, lavandaria, lavanderia
limpar, limpeza, sujo, mancha
aquecimento, calor, frio, temperatura
ar condicionado, ventoinha, fresco
luz, eletricidade, energia, gás, contador
lixo, resíduos, reciclar, reciclagem
jardim, planta, plantas, varanda, terraço
piscina, nadar, natação, sauna
praia, mar, lago, costa
móveis, móvel, sofá, mesa, cadeira
montar, montagem, instalar
tamanho, tamanhos, medidas, dimensões, grande, pequeno
peso, pesado, leve, quilo
cor, cores, tom
material, tecido, couro, algodão, lã
qualidade, resistente, durável
impermeável, à prova de água, chuva
ambiente, sustentável, ecológico, reciclado
origem, fabricado, feito em, proveniência
stock, estoque, disponível, esgotado
envio, enviar, entrega, entregar, transportadora, frete, portes
estrangeiro, internacional, outros países, exterior
devolver, devolução, troca, retornar
encomenda, pacote, caixa, embrulho
embalagem, embrulhar, caixa
encomendar, pedido, comprar, compra
atacado, grossista, revendedor, empresa, grandes quantidades
loja, lojas, ponto de venda, estabelecimento
evento, festa, celebração
casamento, casar, noivos
aniversário, festejar, festa
bilhete, bilhetes, ingresso, entrada
entrar, acesso, entrada
concerto, espetáculo, teatro, show
museu, exposição, galeria
visita, visitar, ver
empresa, companhia, negócio
funcionário, pessoal, equipa, trabalhador
trabalho, emprego, trabalhar, vaga, currículo, candidatura, estágio
salário, ordenado, ganhar
escola, creche, infantário, turma
creche, babysitter, ama, babá, infantário
pais, mãe, pai, encarregado
desporto, esporte, exercício, treino, fitness
ginásio, academia, sala, estúdio
ioga, yoga, pilates, alongamento, tapete
correr, corrida, maratona
futebol, jogo, ténis, padel
dançar, dança, ballet
cavalo, equitação, montar
caminhar, caminhada, montanha, escalada
carta de condução, carteira de motorista, escola de condução, matrícula
oficina, mecânico, revisão
pneu, roda, furo
gasolina, combustível, gasóleo, carregar
técnico, canalizador, encanador, eletricista
fuga, cano, torneira
manutenção, revisão, cuidado
peça, peças, acessório
instruções, manual, guia, como usar
usar, uso, utilizar, utilização
pedir, pedido, formulário, preencher, solicitar
formulário, preencher, questionário
documento, documentos, comprovativo, certificado
assinar, assinatura
confirmação, confirmar, confirmado
estado, rastrear, onde está, acompanhar, status
como funciona, funcionamento, passos, processo, procedimento
direito, requisitos, quem pode, condições
lei, legal, advogado
câmara, prefeitura, município, administração
subsídio, apoio, ajuda financeira, benefício
reforma, aposentadoria, pensão
nascimento, nascer
morte, falecimento, herança
polícia, queixa
consentimento, autorização, acordo
responsável, responsabilidade
contrato, fidelização, compromisso, aviso prévio
transferir, ceder, outra pessoa, mudar o nome
nome, apelido, sobrenome
newsletter, novidades, publicidade
parceria, colaborar, parceiro
quem somos, quem são, história
confiança, fiável, confiável, seguro, original
novo, usado, segunda mão, recondicionado
benefício, benefícios, vantagem, vantagens, serve, efeito
resultado, resultados, efeito, eficaz
conselho, recomendar, aconselhar
quantidade, quanto, quantos, dose
dose, tomar, quanto tomar
rápido, urgente, imediato, última hora, hoje
urgência, emergência, urgente
ilimitado, sem limite
restante, não utilizado, saldo, crédito
amostra, amostras, experimentar, prova
vista, varanda, janela
zona, região, cidade, área
para levar, levar, takeaway, recolher, levantar, ao domicílio, delivery
ementa, menu, cardápio, prato, pratos
halal, kosher, porco
esplanada, terraço, exterior, ar livre, jardim, varanda, fora
vale refeição, cartão refeição, ticket refeição
tarefas domésticas, limpeza da casa, ajuda em casa, compras, passar a ferro, diarista
lar de idosos, apoio domiciliário, cuidador, dependente, terceira idade, cuidador de idosos
familiar, cuidador, descanso do cuidador, substituto, substituição
team building, evento de empresa, colegas, empresa, jantar de empresa
pacote de aulas, créditos, senhas, pacote, sessões
medo, nervoso, ansiedade, receio, vergonha
quente, calor, temperatura, graus
frio, gelado, congelado
difícil, duro, exigente, intenso, cansativo
fácil, simples
cheiro, perfume, fragrância
embrulho, papel de embrulho, cartão, mensagem
cópia de segurança, restaurar, recuperar, guardar, backup
sincronizar, transferir, importar, exportar
carregar ficheiro, anexar, enviar ficheiro
espaço, memória, armazenamento, capacidade
versão gratuita, premium, pago, plano
telhado, parede, janela, chão, pintar
pintura, desenho, cerâmica, arte
piano, guitarra, violão, instrumento, canto
intérprete, tradutor, língua gestual
bloquear, bloqueado, suspenso
esqui, esquiar, neve, pista
convite, convidar, convidado
participar, participação, assistir, fazer parte
organizar, organização, organizador, planear
pinga, pingar, goteja, vaza, vazar, fuga, verte, escorre
aquece, aquece demais, sobreaquece, queimado, queima
não liga, ligar, não arranca, arrancar, acender
racha, rachado, fenda, rasgado, partido
ruído, barulho, vibra, chia, range
bicicleta elétrica, e-bike, bike elétrica
roubo, roubado, furto, roubaram, ladrão, assalto
ferido, lesão, parti a perna, quebrei a perna, acidente, entorse, magoei, machuquei
equipamento, material, coisas, acessórios, tralha
devolver, devolução, entregar, trazer de volta, retornar, levar de volta
guardar, armazenar, depósito, arrumar, deixar as minhas coisas
filho, filha, anos, idade, criança, miúdo, pequeno, menor, bebé
sem marcação, sem reserva, sem reservar, aparecer, na hora, direto, marcação
não posso ir, doente, imprevisto, cancelar, faltar, desmarcar, adiar
entregar em casa, entrega, levar, ao domicílio, trazem
inscrever, inscrição, matrícula, matricular, aderir, tornar-se sócio, entrar
desistir, sair, parar, cancelar, rescindir, deixar, desistência
silêncio, barulho, barulhento, ruído, sossego, calmo
convidados, visitas, amigos, acompanhante, levar alguém, visitantes
medo, dor, dói, doer, doloroso, anestesia, nervoso
papéis, documentos, identidade, bilhete de identidade, comprovativo, comprovante, papelada
gasolina, combustível, gasóleo, diesel, depósito, abastecer
comandante, capitão, skipper, tripulação, piloto
colete salva vidas, colete, boia
mau tempo, chuva, chove, chover, vento, tempestade, mar agitado
partir, quebrar, dano, danificado, estragar, estragado, caução, quem paga, responsável, risco
bichos, insetos, pragas, pulgas, carraças, carrapatos, formigas, mosquitos
terra, substrato, adubo, composto, fertilizante
podar, poda, cortar, aparar
morto, morreu, morrer, seco, falecimento, morte
reboque, carrinha, camião, caminhão, furgão
cantar, canto, coro, coral, voz, cantor, audição
ensaio, ensaiar, ensaios, ensaia
partitura, ler música, pauta, notas, solfejo
cartaz, programação, quem toca, artistas, bandas
pulseira, bilhete, ingresso, passe, entrada
tampões, protetor auricular, volume
voltar a entrar, sair e entrar, reentrada
bolo, bolo de aniversário, torta, pastelaria, doce
pão, fatiado, padaria, pãezinhos
vacina, vacinar, vacinação, injeção, reforço
castrar, esterilizar, esterilização, castração
chip, microchip, identificação
cárie, dente, obturação, chumbo, desvitalizar, dor de dentes, canal
aparelho, aparelho dentário, alinhadores, dentes tortos
limpeza, destartarização, tártaro, branqueamento, clareamento
exame, prova, provas, chumbar, reprovar, reprovado, repetir o exame
caixa automática, automático, mudanças, marchas
aula de condução, carta, carta de condução, carteira de motorista, instrutor, conduzir
alvéolo, tenda, barraca, caravana, autocaravana, campismo, acampar
fogueira, churrasco, grelhar, fogo
eletricidade, tomada, luz, corrente
loja, mercearia, compras, pão, supermercado
caixas, embalar, embalagem, empacotar
piano, pesado, volumoso
esvaziar, entulho, velharias, desfazer-me, retirar
empréstimo, requisitar, emprestar, renovar, atraso, multa, cartão de leitor
óculos, lentes, armação, oculista, vista
arranjos, bainha, encurtar, coser, costura, costureira
secretária, posto de trabalho, coworking, sala de reuniões
avaria, falha, sem internet, não funciona, router
ecrã, tela, vidro, rachado, partido
caiu na água, molhado, água
dados, fotos, cópia de segurança, perder dados, recuperar
ficheiro, arquivo, formato, pdf, resolução, enviar
prova de cor, amostra, maquete, pré visualização
cartões de visita, folhetos, cartazes, panfletos, autocolantes
tiragem, exemplares, quantidade, mínimo, quantos
funeral, cremação, cinzas, enterro, eutanásia, abater
urgente, pressa, expresso, no próprio dia, rápido
trocar, mudar, substituir, passar para
meio dia, meio período, à hora, por hora
passar a noite, dormir, pernoitar, noite
altura mínima, peso máximo, demasiado grande
nadar, saber nadar, natação
vigilância, monitores, cuidar, supervisão, nadador salvador
surpresa, presente, prenda, oferecer, aniversário, vale presente
perdi o bilhete, bilhete perdido, não recebi, reenviar
apresentação, concerto, espetáculo, recital, atuação
recuperar aula, repor, reposição, aula reposta, recupero, compensar
experimentar, experimental, aula experimental, teste, provar
mensalidade, propina, por mês, preço, valor, mensal
velho, adulto, idoso, mais velho, sénior
berço, cama de bebé, cama extra
transfer, aeroporto, transporte, como chegar, táxi, buscar ao aeroporto
bebé, berço, cama de grades, criança, bebê
hora de entrada, check in, chegada, chegar, chegamos, entrada
sair, check out, saída, hora de saída, deixar o quarto
restaurante, refeições, jantar, almoço, comida, comer, servem
lactose, intolerância, vegetariano, vegano, dieta, alergias, alérgico
cão, cachorro, animal, animais, cão guia, estimação
noite, noites, mínimo de noites, uma noite, fim de semana, sábado
lua de mel, romântico, surpresa, aniversário
reservar, reserva, marcar quarto, marcar, marcação
dor, dói, urgência, dor de dentes, forte, emergência, urgente
primeira vez, primeira consulta, idade, levar o meu filho, criança
parcelar, prestações, parcelas, em vezes, financiamento, pagar aos poucos
seguro, seguros, convénio, plano de saúde, acordo, comparticipação
tratamento, procedimento, consulta, sessão
invisível, sem ferros, alinhadores, aparelho, endireitar
clarear, branquear, branqueamento, dentes brancos
aprender, começar, principiante, nunca toquei, idade, adulto
vaga, vagas, emprego, trabalhar, recrutamento, candidatura
estacionar, estacionamento, parque, carro, garagem
atraso, atrasado, pagar tarde, fora do prazo
férias, fechado, encerrado, agosto, feriado, aberto
concerto, apresentação, espetáculo, audição, recital, apresentações
funeral, enterro, luto, velório, condolências, cemitério, cremação, coroa, falecido
murcho, murchas, seco, fresco, flores, ramo, buquê, rosas, jarra, florista
mensagem, recado, cartão, bilhete, dedicatória, texto
segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, dias, horário, aberto, fim de semana
janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, mês, data, época, temporada
Espanha, França, Alemanha, Inglaterra, Itália, Brasil, Angola, Estados Unidos, Suíça, Açores, Madeira, ilhas, estrangeiro, exterior, país, países, internacional, Europa
labrador, caniche, poodle, cachorro, gatinho, coelho, hamster, papagaio, animais, animal de estimação, cão, gato
avó, avô, tia, tio, sobrinha, sobrinho, primo, irmã, irmão, mãe, pai, família, familiar
paypal, visa, mastercard, mb way, multibanco, pix, boleto, apple pay, google pay, cartão, formas de pagamento, métodos de pagamento, meios de pagamento
financiamento, prestações, parcelas, parcelar, klarna, pagar aos poucos, sem juros
grana, guito, dinheiro, numerário
preços, tabela, tabela de preços, quanto fica, quanto sai, quanto custa, custa, valor, orçamento
demora, demoram, demorar, tempo, prazo, prontas, pronto, entrega, receber
desmarcar, cancelar, anular, desistir, não posso ir, imprevisto
roupa, vestir, levar vestido, traje, look, cores
bebé, bebê, recém-nascido, nascer, nascido, grávida, maternidade
photoshop, editar, edição, retocar, retoque, corrigir, tratamento, filtros
instagram, facebook, tiktok, whatsapp, redes sociais, publicar, aparecer, autorização
mau tempo, chuva, chover, chove, tempestade, vento, ao ar livre
livro, álbum, papel, imprimir, impressão, impressas, quadro
documento, bilhete de identidade, cartão de cidadão, passaporte, identidade, tipo passe
vou casar, casar, noiva, noivo, casamento, boda, lua de mel
hora de entrada, check-in, chegada, entrada, chegar
hora de saída, check-out, saída, sair, meio-dia, deixar o quarto
chegar tarde, chegada tardia, de noite, noite, chegamos
berço, cama de grades, cama de bebé, bebé, criança pequena
restaurante, restaurantes, jantar, comer, refeição, refeições, almoçar, comida
carne, peixe, vegetariano, vegano, dieta, não como
diretamente, booking, airbnb, reservar, reserva direta, mais barato, vantagem
surpresa, surpreender, romântico, namorada, namorado, a dois, especial
toalha, toalhas, lençol, lençóis, roupa de cama, piscina
cão-guia, cego, cega, invisual, deficiência, animal
só uma noite, estadia mínima, mínimo de noites, duas noites, fim de semana
sofá, poltrona, móvel, móveis
colchão, cama, almofada, edredão
vestido, camisa, calças, jeans, camisola, casaco, saia, t-shirt, roupa, peça, tamanho
sapatos, ténis, tênis, botas, sandálias, calçado, número
anel, colar, joia, joias, brincos, pulseira, relógio
creme, maquilhagem, maquiagem, cosméticos, champô, xampu, perfume, beleza
corte, cortar, pintar o cabelo, madeixas, loiro, coloração, cabelo, penteado
unhas, manicure, verniz, esmalte, pedicure, depilação, cera
óculos, lentes, armação, graduação, exame de vista, ótica
cárie, dente, dentes, coroa, implante, limpeza, dentista, aparelho, canal
filho, filha, criança, miúdo, menino, menina, idade, anos
adolescente, menor de idade, jovem, menores, maioridade
medo, assustador, terror, susto, claustrofobia, fechado
empresa, team building, colegas, jantar de empresa, evento
filmar, vídeo, gravar, fotos, câmara, câmera
não abre, não carrega, site em baixo, erro, página, problema técnico
trabalhar convosco, emprego, currículo, vaga, estágio, candidatura, recrutamento
mudança, caixas, embalar, transporte, carrinha
guardar, armazenar, armazém, arrecadação
nódoa, mancha, limpar, lavar, sujo
subir, andar, escadas, elevador, prédio
insatisfeito, desiludido, não gostei, reclamar, queixa
sem glúten, celíaco, lactose, alergia, alergénios, intolerância
barato, mais em conta, desconto, promoção, económico, preço
partido, quebrado, estragado, danificado, riscado, avariado
`;
